import { TextList } from './text-list.ts';

/** Makers of cars and what they call some of those that they sold in the last decades, by heart. */
const makers = `
Acura: Integra, MDX, RDX, TLX
Alfa Romeo: Giulia, Giulietta, Stelvio, Tonale
Aston Martin: DB11, DBX, Vantage
Audi: A3, A4, A6, Q3, Q5, Q7, TT
Bentley: Bentayga, Continental GT, Flying Spur
BMW: 1 Series, 3 Series, 5 Series, X1, X3, X5, Z4
Buick: Enclave, Encore, Envision
BYD: Atto 3, Dolphin, Seal
Cadillac: CT4, CT5, Escalade, XT5
Chevrolet: Camaro, Corvette, Cruze, Equinox, Malibu, Silverado, Spark, Tahoe
Chrysler: 300, Pacifica
Citroën: Berlingo, C1, C3, C4, C5 Aircross
Cupra: Born, Formentor
Dacia: Duster, Jogger, Logan, Sandero
Dodge: Challenger, Charger, Durango
Ferrari: 296 GTB, Portofino, Roma
Fiat: 500, Panda, Punto, Tipo
Ford: Explorer, F-150, Fiesta, Focus, Kuga, Mondeo, Mustang, Puma
Genesis: G70, G80, GV70
GMC: Acadia, Sierra, Terrain, Yukon
Honda: Accord, Civic, CR-V, HR-V, Jazz, Pilot
Hyundai: Elantra, i10, i20, i30, Ioniq 5, Kona, Santa Fe, Tucson
Infiniti: Q50, QX50, QX60
Jaguar: E-Pace, F-Pace, F-Type, XE, XF
Jeep: Cherokee, Compass, Grand Cherokee, Renegade, Wrangler
Kia: Ceed, EV6, Niro, Picanto, Rio, Sorento, Sportage, Telluride
Lamborghini: Aventador, Huracán, Urus
Lancia: Delta, Ypsilon
Land Rover: Defender, Discovery, Range Rover Evoque, Range Rover Sport
Lexus: ES, IS, NX, RX, UX
Lincoln: Aviator, Corsair, Navigator
Mahindra: Scorpio, Thar, XUV700
Maserati: Ghibli, GranTurismo, Levante, Quattroporte
Maruti Suzuki: Alto, Baleno, Swift, WagonR
Mazda: CX-30, CX-5, Mazda2, Mazda3, Mazda6, MX-5
Mercedes-Benz: A-Class, C-Class, E-Class, GLA, GLC, GLE, S-Class
MG: HS, MG4, ZS
Mini: Clubman, Cooper, Countryman
Mitsubishi: ASX, Colt, Eclipse Cross, Outlander
Nissan: Altima, Juke, Leaf, Micra, Qashqai, Rogue, Sentra, X-Trail
Opel: Astra, Corsa, Grandland, Insignia, Mokka, Zafira
Peugeot: 108, 2008, 208, 3008, 308, 5008, 508
Polestar: Polestar 2, Polestar 3
Porsche: 718 Boxster, 718 Cayman, 911, Cayenne, Macan, Panamera, Taycan
Ram: 1500, 2500
Renault: Captur, Clio, Kadjar, Mégane, Scénic, Twingo, Zoe
Rivian: R1S, R1T
Rolls-Royce: Cullinan, Ghost, Phantom
Seat: Arona, Ateca, Ibiza, Leon
Škoda: Fabia, Karoq, Kodiaq, Octavia, Scala, Superb
Smart: Forfour, Fortwo
Subaru: BRZ, Crosstrek, Forester, Impreza, Legacy, Outback
Suzuki: Ignis, Jimny, Swift, Vitara
Tata: Altroz, Harrier, Nexon, Tiago
Tesla: Cybertruck, Model 3, Model S, Model X, Model Y
Toyota: Auris, Aygo, C-HR, Camry, Corolla, Highlander, Hilux, Prius, RAV4, Yaris
Vauxhall: Astra, Corsa, Insignia, Mokka
Volkswagen: Golf, ID.3, ID.4, Passat, Polo, T-Roc, Tiguan, Touran, Up!
Volvo: S60, S90, V60, V90, XC40, XC60, XC90
`;

/** Every car, by its maker and its model. */
export const vehicles = new TextList(
  makers
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [maker = '', models = ''] = line.split(': ');
      return models.split(', ').map((model) => (model.startsWith(maker) ? model : `${maker} ${model}`));
    }),
);
