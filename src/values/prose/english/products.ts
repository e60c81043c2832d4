/**
 * What shops say of their things. A row brings `{thing}`, what it is made of, how it is told (`{Style}`: `A sleek`, or `Sleek` where
 * there are several of it or it is not counted; `{style}`: `sleek`), and the ends of words that go with it (`fit{s}`).
 * What is said in a department fits all of its things, of whatever they are made.
 */
export const products = `
= everyday
everyday use / daily use / years of use / those who like simple things / people with an eye for detail / anyone who values quality

= product.first
{Style} {material} {thing}, [made|designed|chosen] for {everyday}.
{Style} {material} {thing}, [made to last|made with care|made in small batches|carefully made and carefully packed].
{Style} {material} {thing} [at a fair price|from our own collection|for any budget|that make{s} a good gift|chosen by our buyers].
{Style} {material} {thing}, [one of our bestsellers|a favorite of our customers|new in our range|back in stock].
Our {style} {material} {thing}: [well made and fairly priced|a customer favorite|all you need and nothing more|made the way {it} should be].

= product.first.used
{Style} {material} {thing}, [made with care|made in small batches|a little luxury for every day|one of our bestsellers].
{Style} {material} {thing} [at a fair price|from our own collection|for any budget|that make{s} a good gift|chosen by our buyers].
{Style} {material} {thing}, [a favorite of our customers|new in our range|back in stock].
Our {style} {material} {thing}: [well made and fairly priced|a customer favorite|all you need and nothing more|made the way {it} should be].

= product.middle.used
[Packed|Carefully packed] and sent [in recycled cardboard|in a plain box|without any plastic].
[Ship{s}|Ready to ship] within [one working day|two working days|three working days].
[Available|Also available] in [larger quantities|other variants|a gift box].
[Rated|Rated highly] by [hundreds of|many] customers for [quality|value].

= product.middle
[Packed|Carefully packed] and sent [in recycled cardboard|in a plain box|without any plastic].
[Ship{s}|Ready to ship] within [one working day|two working days|three working days].
[Free returns|Returns are free] within [14|30|60] days.
[Checked by hand|Inspected|Looked over once more] before {it} leave{s} our warehouse.
[Available|Also available] in [larger quantities|other variants|a gift box].
[Rated|Rated highly] by [hundreds of|many] customers for [quality|value|reliability].

= product.any
[Well made|Carefully made] and [fairly priced|built to last], chosen for {everyday}.
[One of our bestsellers|A favorite of our customers|New in our range], [now back in stock|at a fair price|from our own collection].

= product.Automotive
[For|Suitable for] most [sedans, wagons and SUVs|cars and light trucks|vehicles, old and new].
[Reliable|Built to stay reliable] on [bumpy roads|long trips|cold mornings].
[Easy|Quick] to [store|clean|use] [on the road|in any season].
[Tested|Tried and tested] on [long drives|city streets and country roads|thousands of miles of road].
Made for [summer heat and winter cold|rain, snow and road salt|commuters and long-distance drivers].

= product.Baby
[Gentle on|Kind to] [sensitive|delicate] skin.
Free from [harmful substances|harsh dyes|small parts that come loose].
[Easy|Quick] to [keep clean|clean after the messiest of days].
[Tested|Checked] to [strict|current] safety standards for [infants|babies and toddlers].
[Designed|Developed] with [parents|midwives|parents of twins] for [real family life|nights that are too short|busy days].

= product.Beauty
[Suitable for|Kind to] [all skin types|sensitive skin].
[Free from|Made without] [parabens|artificial colors|mineral oils|silicones].
In packaging that [can be recycled|is made from recycled material|can be refilled].
[Not tested|Never tested] on animals.
[A little goes|Even a little goes] a long way.

= product.Books
[Ideal|Perfect] for [long evenings|a rainy weekend|the train|your bedside table].
Printed on [acid-free|wood-free|recycled] paper.
[Clear type|Large, clear type] and [a sturdy binding|a ribbon to mark the page|generous margins].
[A favorite of|Recommended by] [our booksellers|reading circles|librarians].
With [a foreword|a short introduction|an afterword] [by the editors|for curious readers|written for this printing].

= product.Clothing
[Soft on the skin|Comfortable all day long] and [easy to combine|easy to care for].
[Made|Sewn] [in small series|to last for years|by people who know their craft].
[Hold{s} shape and color|Stay{s} in shape] [year after year|season after season].
[Look{s} good|Just right] [at the office and on weekends|in any company|from spring to winter].
[Available|In stock] in [all common sizes|sizes from small to extra large|regular and tall].

= product.Computers
[Work{s}|Compatible] with [all common systems|old and new devices|laptops and desktops].
[Ready to use|Up and running] in [minutes|under five minutes], [without extra software|with no tools needed].
[Take{s} up|Need{s}] [little|hardly any] space on [your desk|a small desk].
[Well made|Solid] and easy to [clean|carry|put away].
[Covered by|Sold with] a [two|three]-year warranty.

= product.Electronics
[Up and running|Ready to use] in [minutes|no time], [with a clear manual|no expert needed].
[Easy|Simple] to [operate|set up], even [without the manual|for beginners].
[Covered by|Sold with] a [two|three]-year warranty and [friendly support|support by phone].
[Simple controls|A clear layout] and [a solid build|a clean design].
[Developed|Designed] for [long hours of use|life at home and on the road].

= product.Games
[Fun for|Made for] [the whole family|game nights with friends|players of all ages|quiet evenings and loud ones].
[Ideal|Great] for [rainy days|vacations|birthdays|long winter evenings].
[Suitable|Recommended] for ages [six|eight|ten] and up.
[Sturdy enough|Made] to survive [many rounds|years of play].
[Loved by|Tested by] [beginners and experts|our own game group|families].

= product.Garden
[Withstand{s}|Made for] [wind and weather|sun, rain and frost|many seasons outdoors].
For [balconies, patios and gardens|gardens large and small|beginners and green thumbs alike].
[Easy|Light enough] to [handle|store over the winter|put away in a small shed].
Help{s} you get [more out of your garden|through the season|the most out of spring].
[Tested|Tried out] in [our own garden|a public park|three seasons outdoors].

= product.Grocery
[Sourced|Bought directly] from [small farms|family farms|growers we know by name].
[No|Made without] [artificial flavors|added colors|preservatives].
[Store|Keep] in a [cool, dry|dark, cool] place.
[Taste{s} best|At {its} best] [with friends|in good company|on a slow Sunday].
[Made|Prepared] [in small batches|to an old recipe|with patience and good ingredients].

= product.Health
[Recommended|Trusted] by [pharmacists|families|nurses and carers].
[Suitable|Made] for [daily use|the whole family|home and travel].
[Fit{s}|Small enough to fit] in [any bathroom cabinet|a travel bag].
Please read the [label|leaflet] before [use|first use].
[Tested|Checked] in [independent|certified] laboratories.

= product.Home
[Bring{s}|Add{s}] [warmth|calm|character] to [any room|the living room|the hallway].
[Go{es}|Combine{s}] well with [old and new furniture|wood, stone and metal|almost any style].
[Wipe|Simply wipe] clean with [a damp cloth|a soft cloth].
[Designed|Drawn] by [our own studio|a young designer|a small team] and [made in small series|made to order].
[A nice|A welcome] gift for [a first apartment|a housewarming|friends who have just moved].

= product.Industrial
[Built|Made] for [workshops|warehouses|building sites] and [heavy use|long shifts].
[Meet{s}|Made to meet] [current safety standards|the requirements of daily work].
[Withstand{s}|Made to withstand] [dust, oil and moisture|knocks and scratches|heat and cold].
[Sold|Available] by the piece, with [discounts for large orders|fast delivery to your site].
Easy to [store|clean|find again] between shifts.

= product.Jewelry
Finished by [hand|a small workshop|experienced goldsmiths].
[Sold|Delivered] in a [small gift box|velvet pouch|lined box].
Free from nickel and [made for every day|light to wear].
[Go{es}|Look{s} good] with [evening wear and jeans alike|almost anything|your other favorites].
[A thoughtful gift|Just right] for [birthdays|anniversaries|graduations|saying thank you].

= product.Kids
Made for [wild games and quiet moments|little adventurers|long days and early mornings].
[Easy|Quick] to [clean|wipe down] after [a day outdoors|the next adventure].
Free from [harmful substances|sharp edges|parts that come loose].
[Loved by|Tested by] [children|our own kids] and [trusted by parents|approved by parents].
Bright colors that [last|stay bright|children love].

= product.Movies
[Perfect|Made] for [a night in|a long weekend|fans and collectors].
[Carefully|Lovingly] produced, with [a booklet|a collector’s card|notes by a critic].
[A gift|A fine gift] for [film fans|collectors|those who have seen everything].
[A favorite of|Recommended by] [our staff|film clubs|critics and audiences].
Part of [our collectors’ series|a limited run].

= product.Music
For [beginners and advanced players alike|stage and studio|lessons and practice|everyone who loves music].
[Checked|Looked over] by [our musicians|the workshop] before shipping.
[A favorite with|Recommended by] [bands and soloists|music schools|teachers and students].
[Packed|Sent] with [a short guide|a padded sleeve|extra padding].
[Made|Chosen] by people who [play themselves|know what matters on stage].

= product.Outdoors
Keep{s} up with you on [long trails|short trips and long tours|rainy weekends].
[Light|Light enough for long tours] and [easy to carry|easy to pack].
[Withstand{s}|Made for] [wind and rain|rough ground|cold mornings].
Tested [in the mountains|by our own hikers|on the coast] in [all seasons|every kind of weather].
[Repairs are|A repair service is] [available for years|part of our service|free in the first year].

= product.Shoes
Comfortable [all day long|from the first step|for hours].
With [a soft insole that cushions every step|a non-slip sole|a flexible sole that gives a sure grip].
[True to size|Made in half sizes, too|Small in fit: order one size up if in doubt].
[Stitched|Finished] by [hand|a family business|experienced shoemakers].
[Easy|Simple] to [clean|care for] with [a soft brush|a damp cloth].

= product.Sports
For [beginners and ambitious athletes alike|training and club play|everyone who likes to move].
[Withstand{s}|Built for] [hard training|daily practice|many seasons].
[Easy|Simple] to [clean|store|look after].
[Recommended|Tested] by [coaches|local clubs|people who train every day].
Made for [home and club|practice and play|good days and bad weather].

= product.Tools
Sit{s} well in the hand[| and make{s} light work of small jobs| and do{es} what {it} should].
For [the workshop|home and workshop|the toolbox at home] and [the building site|the next project].
[Precise|Sturdy] and [made to last|made for daily work].
[Covered by|Sold with] a [five|ten]-year warranty.
[Easy|Quick] to [clean|store|look after].

= product.Toys
[Hours|Plenty] of fun for [children|brothers and sisters|little hands and big ideas].
[Free from|Made without] [harmful paints|sharp edges].
[Suitable|Recommended] for ages [three|four|five] and up.
Awaken{s} [imagination|patience and skill|the joy of play without a screen].
[Sturdy enough|Made] to be [passed on|played with every day|dropped now and then].
`;
