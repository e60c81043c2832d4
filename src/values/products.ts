import type { Lexicon } from './lexicon.ts';
import { TextList } from './text-list.ts';

/**
 * What departments of a shop sell, and for about how much: in dollars, from and to. Departments are Faker's English ones,
 * things and prices by heart. The word in front says what things are made of.
 */
const departments = `
Automotive hard: Floor Mat 15 60, Car Charger 8 40, Phone Mount 8 35, Jump Starter 50 160, Tire Gauge 6 30, Seat Cover 20 120, Tool Kit 30 180, Roof Rack 90 350
Baby soft: Onesie 6 25, Bib 4 15, Baby Blanket 12 60, Stroller 90 480, Crib Sheet 9 35, Rattle 4 20, Diaper Bag 25 120, Baby Carrier 40 190
Beauty care: Lipstick 6 35, Face Cream 9 80, Shampoo 4 30, Nail Polish 3 18, Perfume 20 140, Hand Lotion 4 25, Face Mask 3 25, Body Scrub 6 35
Books print: Cookbook 12 45, Novel 7 28, Travel Guide 10 35, Biography 10 35, Dictionary 12 60, Atlas 20 90, Poetry Collection 8 25, Field Guide 10 35
Clothing soft: Shirt 12 80, Pants 20 110, Jacket 40 280, Dress 25 190, Sweater 20 140, Scarf 8 60, Skirt 15 90, Coat 60 400
Computers hard: Keyboard 15 160, Mouse 9 90, Monitor 110 480, Laptop Stand 18 90, Webcam 20 150, Docking Station 60 280, Printer 70 380, External Drive 50 220
Electronics hard: Headphones 20 350, Speaker 25 400, Camera 120 495, Smart Watch 60 450, Tablet 90 490, Power Bank 15 80, Radio 20 150, Projector 90 480
Games hard: Board Game 12 80, Card Game 5 30, Puzzle 8 45, Chess Set 15 150, Dice Set 4 30, Game Controller 25 90, Dart Board 20 120, Playing Cards 3 15
Garden hard: Shovel 12 60, Watering Can 8 45, Flower Pot 4 60, Garden Hose 15 80, Lawn Mower 120 490, Rake 9 45, Bird Feeder 9 60, Garden Bench 70 350
Grocery food: Coffee 4 25, Olive Oil 6 30, Chocolate 2 15, Cheese 3 25, Honey 4 20, Tea 3 20, Pasta 1 8, Granola 3 12
Health care: Vitamin Tablets 6 40, Toothpaste 2 9, Thermometer 8 50, First Aid Kit 10 60, Heating Pad 15 60, Massage Oil 6 30, Hand Soap 2 10, Sunscreen 6 30
Home hard: Table 60 490, Chair 35 350, Lamp 15 190, Mirror 20 220, Vase 9 90, Picture Frame 5 50, Shelf 20 180, Clock 12 120
Industrial hard: Safety Helmet 12 70, Work Gloves 4 30, Ladder 50 320, Cable Reel 20 150, Pallet Jack 180 495, Storage Bin 6 60, Workbench 90 480, Warning Sign 4 30
Jewelry fine: Ring 30 490, Necklace 25 480, Bracelet 15 350, Earrings 12 300, Brooch 15 180, Pendant 18 300, Cufflinks 20 160, Anklet 9 90
Kids soft: Plush Bear 8 50, Backpack 18 80, Pajamas 12 40, Rain Boots 12 45, Dollhouse 35 220, Lunch Bag 8 30, Costume 15 60, Play Mat 15 90
Movies print: Comedy DVD 5 20, Drama DVD 5 20, Western DVD 4 18, Documentary Box Set 15 70, Thriller DVD 5 20, Animated Film 7 28, Film Poster 6 35, Soundtrack 7 30
Music hard: Guitar 80 490, Ukulele 25 160, Harmonica 8 70, Drum Sticks 5 30, Music Stand 12 70, Microphone 25 250, Vinyl Record 12 45, Metronome 9 60
Outdoors soft: Tent 60 480, Sleeping Bag 30 280, Hammock 20 120, Hiking Pack 40 260, Camp Chair 18 110, Rain Poncho 8 50, Picnic Blanket 12 60, Dry Bag 9 60
Shoes soft: Sneakers 35 180, Boots 50 280, Sandals 15 110, Loafers 35 200, Slippers 9 60, Running Shoes 45 220, Heels 30 220, Moccasins 25 140
Sports hard: Ball 6 60, Bike 120 495, Tennis Racket 25 240, Yoga Mat 12 90, Dumbbell 9 120, Skateboard 30 180, Bike Helmet 20 180, Jump Rope 5 35
Tools hard: Hammer 8 50, Drill 40 280, Screwdriver 4 30, Wrench 6 50, Saw 9 80, Tape Measure 4 30, Level 8 60, Pliers 6 45
Toys hard: Toy Train 9 120, Building Blocks 9 120, Spinning Top 2 18, Toy Car 2 35, Kite 6 50, Toy Robot 12 120, Yo-Yo 2 20, Marble Run 15 90
`;

const adjectives =
  'Awesome Bespoke Classic Compact Deluxe Elegant Essential Everyday Fantastic Generic Gorgeous Handcrafted Handmade Incredible Intelligent Licensed Limited Luxurious Modern New Original Practical Premium Professional Recycled Refined Reliable Rustic Signature Sleek Small Smart Standard Tasty Timeless Traditional Trusted Unbranded Unique Vintage'
    .split(' ')
    // Food alone is tasty.
    .filter((each) => each !== 'Tasty');

const materials: Readonly<Record<string, readonly string[]>> = {
  hard: ['Wooden', 'Steel', 'Bamboo', 'Plastic', 'Rubber', 'Aluminum', 'Oak', 'Carbon'],
  soft: ['Cotton', 'Wool', 'Linen', 'Fleece', 'Denim', 'Canvas', 'Leather', 'Velvet'],
  fine: ['Gold', 'Silver', 'Pearl', 'Titanium', 'Bronze', 'Jade', 'Amber', 'Crystal'],
  care: ['Lavender', 'Rose', 'Aloe', 'Mint', 'Coconut', 'Citrus', 'Almond', 'Unscented'],
  food: ['Organic', 'Smoked', 'Fresh', 'Salted', 'Spiced', 'Roasted', 'Sweet', 'Wild'],
  print: ['Illustrated', 'Pocket', 'Collector’s', 'Revised', 'Annotated', 'Anniversary', 'International', 'Abridged'],
};

/** What a shop in English sells. A style goes with each thing: an adjective, and one of eight materials of its department. */
export interface Products {
  readonly departments: TextList;
  readonly things: TextList;
  readonly adjectives: TextList;
  readonly materials: TextList;
  readonly perDepartment: number;
  /** Of each thing: the department, the first of its materials, and from where to where its price lies, in dollars. */
  readonly departmentOf: Uint32Array;
  readonly materialOf: Uint32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

let known: Products | undefined;

/** Undefined where the locale has words of its own for products, of which nobody knows what goes with what. */
export function productsOf(lexicon: Lexicon): Products | undefined {
  const thing = lexicon.list('commerce.product_name.product').texts;
  if (!thing.includes('Chair') || !lexicon.list('commerce.department').texts.includes('Grocery')) return undefined;
  known ??= made();
  return known;
}

function made(): Products {
  const kinds = Object.keys(materials);
  const lines = departments
    .trim()
    .split('\n')
    .map((line) => /^(\S+) (\S+): (.*)$/.exec(line) as RegExpExecArray);
  const things = lines.flatMap(([, , kind = '', all = ''], department) =>
    all.split(', ').map((each) => {
      const [, name = '', from, to] = /^(.+) (\d+) (\d+)$/.exec(each) as RegExpExecArray;
      return { name, department, material: kinds.indexOf(kind) * 8, from: Number(from), to: Number(to) };
    }),
  );
  return {
    departments: new TextList(lines.map(([, name = '']) => name)),
    things: new TextList(things.map(({ name }) => name)),
    adjectives: new TextList(adjectives),
    materials: new TextList(Object.values(materials).flat()),
    perDepartment: 8,
    departmentOf: Uint32Array.from(things, ({ department }) => department),
    materialOf: Uint32Array.from(things, ({ material }) => material),
    from: Float64Array.from(things, ({ from }) => from),
    to: Float64Array.from(things, ({ to }) => to),
  };
}
