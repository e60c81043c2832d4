/** What people say of themselves, and what is said of projects, groups, plans and the like. */
export const about = `
= hobby
photography / cooking / hiking / chess / cycling / gardening / old maps / board games / birdwatching / swimming / baking bread / jazz / pottery / long train rides / crossword puzzles / choir music / sailing / classic films / science fiction / repairing bicycles

= taste
strong coffee / green tea / good questions / short meetings / rainy Sundays / early mornings / handwritten letters / open windows / spicy food / quiet libraries / bad puns / long lunches

= bio.first
[Fond of|Passionate about|Always happy to talk about] {hobby} and {taste}.
[Happiest|At home] [outdoors|by the sea|in the kitchen|with a good book|in the mountains|on two wheels].
[Curious|Optimistic|Practical] by nature, [patient|stubborn|organized] by training.
[Grew up|Raised] [in a small town|on a farm|by the sea|between two languages|in a family of musicians].
[Lifelong|Part-time|Self-taught|Enthusiastic] [photographer|gardener|cook|cyclist|chess player|runner|painter|birdwatcher].
[Coffee|Tea] first, then [everything else|the world|the to-do list].
[Believes in|A believer in] {taste} and [second chances|simple solutions|clear words|fresh air].
[Collector of|Collects] [old maps|postcards|vinyl records|recipes|fountain pens|stories from strangers].
[Can|Could] talk about {hobby} for hours.

= bio.middle
[Weekends|Free days] are for {hobby}.
[Lives with|Shares a home with] [two cats|a very old dog|too many books|three plants and a piano|family and a noisy parrot].
[Learning|Currently learning] [Italian|the cello|to sail|sign language|to say no|Japanese|to bake].
[Once|Long ago] [walked across the Alps|spent a winter on an island|won a pie contest|missed a flight and stayed a year].
[Never without|Rarely seen without] [a notebook|headphones|a camera|an umbrella|a snack].
[Volunteers|Helps out] [at the local library|at an animal shelter|with a youth team|at a repair café|in a community garden].
[Looking for|Always looking for] [new trails|good podcasts|people to play music with|the perfect pancake|book recommendations].
[Opinions|All opinions] are my own.

= unit
sales / support / finance / logistics / marketing / product / design / training / purchasing / quality

= period
weekly / monthly / quarterly / yearly

= work
open questions / next steps / deadlines / budgets / contacts / decisions / risks / open tasks / dates and places / costs / responsibilities / lessons learned

= description.first
Covers the {period} planning of the {unit} team[|, including {work}|, with a focus on {work}].
[Collects|Brings together|Keeps track of] {work} [of the {unit} team|for all locations|in one place|across departments|for the coming year].
[Used for|Intended for|Set up for] [internal reports|new employees|regular customers|external partners|trial runs|seasonal work], [reviewed every month|updated when needed|maintained by the {unit} team].
[Everything|All] that the {unit} team needs [for the coming season|for daily work|from first contact to final invoice|to answer customers quickly].
[Replaces|Extends|Simplifies] the [previous|old|existing] [process|setup|version|list], [with fewer steps|with clearer rules|after feedback from the {unit} team].
[First|Second|Final] phase of the [move|rollout|renovation|migration|redesign], [planned with|led by|agreed with] the {unit} team.
[A shared|A short|An updated|A complete] overview of {work}[| for the {unit} team| for everyone involved| as agreed in the last meeting].
[Open to|Available to|Visible to] [all employees|team leads|registered members|the {unit} team|invited guests], [free of charge|on request|after a short introduction|until further notice].

= description.middle
[Changes|Requests] are handled [within two working days|by the {unit} team|once a week].
Questions [are answered within two working days|are answered by the {unit} team|go through the usual form].
[Responsible|In charge]: the {unit} team[|, with a deputy in each location|, by rotation].
[Details|Figures|Documents] are [kept|stored|linked] [in the shared folder|below|in the appendix|in the project space].
[Older|Earlier] versions [remain available|are archived after one year|can be requested].
[Runs|Valid] until the end of [the quarter|the year|the season|the project].
[Costs|Expenses] are [shared between both departments|carried by the {unit} budget|charged to the project].
[Results|Outcomes] are [presented|discussed|published] in the {period} meeting.
[Please note|Note] that [places are limited|approval is required|dates may change|some steps are still manual].
`;
