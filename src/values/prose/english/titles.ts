/** Titles of articles, subjects of mail, slogans and questions: one line each. */
export const titles = `
= group
Teams / Families / Students / Bakers / Cyclists / Programmers / Accountants / Landlords / Editors / Coaches / Beginners / Teachers / Founders / Designers / Managers / Engineers / Travelers / Gardeners / Writers / Parents / Volunteers / Nurses / Researchers / Runners / Photographers / Musicians / Cooks

= kind
Busy / Young / Curious / Careful / Experienced / Patient / Successful / Modern / Creative / Ambitious / Thoughtful / Generous / Honest / Quiet

= doing
Plan Their Week / Save Time / Learn From Mistakes / Share What They Know / Make Better Decisions / Stay Focused / Work Together / Handle Change / Start Over / Find New Ideas / Keep Things Simple / Build Trust / Solve Hard Problems / Measure Progress / Spend Less / Prepare for Winter / Welcome New Members / Say No / Ask Better Questions

= gerund
Planning / Writing / Cooking / Traveling / Learning / Teaching / Saving / Gardening / Running / Listening / Leading / Reading / Designing / Building / Repairing / Sharing / Growing / Organizing / Presenting / Negotiating

= topic
Remote Work / Healthy Eating / Public Transport / Urban Gardening / Time Management / Clean Energy / Online Learning / Family Budgets / Local Food / Good Sleep / Home Repairs / Open Data / City Parks / Long-Distance Hiking / Small Business / Customer Service / Project Planning / Water Use / Film Photography / Home Cooking / Winter Cycling / Community Theater / Data Privacy / Modern Architecture / Night Trains / Slow Travel / Second-Hand Fashion / School Lunches / Board Games / Birdwatching

= place
the Coast / the Mountains / the City / a Small Town / the Countryside / the Old Harbor / the North / the Lake / the Suburbs / the Valley

= there
by the Coast / in the Mountains / in the City / in a Small Town / in the Countryside / by the Old Harbor / in the North / by the Lake / in the Suburbs / in the Valley

= thing
Notebook / Garden / Kitchen / Bicycle / Bookshop / Workshop / Train Ride / Library / Market / Bakery / Museum / Harbor / Morning Walk / Newsletter / Classroom / Studio / Lighthouse / Farm / Bridge / Meeting

= quality
Quiet / Simple / Forgotten / Hidden / Honest / Gentle / Practical / Surprising / Unlikely / Perfect / Ordinary / Unfinished / Brilliant / Slow / Brave

= number
Three / Four / Five / Six / Seven / Eight / Nine / Ten / Twelve / 15 / 20

= advice
Tips / Ideas / Lessons / Habits / Questions / Myths / Mistakes / Rules / Reasons / Tools

= title
How {kind} {group} {doing}
How to [Get Started With|Think About|Talk About|Learn About] {topic}
Why {kind} {group} {doing}
{number} {advice} [About|From a Year of|From Experts in] {topic}
{number} {advice} for {kind} {group}
The {quality} [Art|Joy|Science|Power|History] of {gerund}
The {quality} {thing}
[A Beginner’s|A Practical|A Short|A Complete|A Friendly] Guide to {topic}
What {kind} {group} [Can Teach Us About|Get Right About|Should Know About|Wish They Knew About] {topic}
{topic} [Explained|in Five Minutes|for Beginners|Step by Step|Without the Stress|on a Budget|in Practice]
[A Year|A Week|A Summer|A Weekend|One Winter|Ten Years] {there}
[Notes|Letters|Lessons|Stories|Postcards] From {place}
The [Future|Past|Cost|Truth|Quiet Return] of {topic}
{gerund} [Without Fear|for a Living|in Public|With Friends|After Forty|on Sundays]
[Inside|Behind|Beyond] the {quality} {thing}
[Rethinking|Understanding|In Praise of|In Defense of|The Case for] {topic}
{topic}: [What Has Changed|What Works and What Does Not|Where to Begin|A Look Ahead|Questions and Answers]
Is There [More to|Still a Place for|a Future for] {topic}?
{topic} and the [Art|Joy|Limits] of {gerund}
From {gerund} to [Publishing|Winning|Retirement|Mastery|Routine]: [A Year in Review|Notes From the Field|What We Learned]

= month
January / February / March / April / May / June / July / August / September / October / November / December

= digit
0 / 1 / 2 / 3 / 4 / 5 / 6 / 7 / 8 / 9

= project
[the spring|the summer|the autumn|the winter|the annual|the regional|the internal|the weekly] [meeting|training|report|survey|campaign|conference|newsletter|review|budget|workshop]

= event
the [spring|summer|autumn|winter|annual|regional|internal] [meeting|training|conference|workshop|campaign|reception|excursion|exhibition]

= item
[order|invoice|ticket|quote|delivery] #[1|2|3|4|5|6|7|8|9]{digit}{digit}{digit}{digit}
{project}
the invoice / your order / my last order / the delivery / the contract / my subscription / the booking / the workshop / the renewal / the new schedule / my account / the refund / the quote / the training

= subject
[Question|A question|Two questions|Quick question] about {item}
[Question|Questions|Comments] [about|on] {project}
[Reminder|Friendly reminder]: [please sign|comments on|your answer about] {item}
[Update|News|An update] on {item}
[Re|Fwd]: {item}
[Cannot|Unable to] [log in|reset my password|download the invoice|open the attachment|change my address|upload a file]
[Missing item in|Wrong address on|Wrong amount on|Wrong date on] [my order|my last order|the delivery|the invoice|the receipt]
[Request for|Asking for] [a quote|a callback|a copy of the contract|more information|a refund|access]
[Your|The] [invoice|statement|report|newsletter|summary] for {month}
[Meeting|Workshop|Call|Appointment] on {month} {day}: [agenda|please confirm|new time|minutes]
[Agenda|Minutes|Slides|Photos|Schedule|Budget|Invitation|Participants] for {event}
[Can|Could] we move the [weekly|monthly|next|first] [meeting|training|workshop|review|call] to {month} {day}?
[Draft|Final version|Corrections] of {project}
[Please confirm|Please review|Action needed|Urgent|For your information]: {item}
[Plans|Schedule|Budget|Figures] for {month}[|: please check|: last changes|, second version]
[Change|Changes] to {item} from {month} {day}
[Delivery delayed|Payment received|Return confirmed|Thank you for your [order|payment|feedback]]: [order|ticket|case] #[1|2|3|4|5|6|7|8|9]{digit}{digit}{digit}{digit}
[Feedback|Comments] on {item}

= day
2 / 3 / 5 / 6 / 8 / 9 / 11 / 12 / 14 / 15 / 17 / 18 / 20 / 21 / 23 / 24 / 26 / 27

= benefit
less paperwork / better mornings / fair prices / long journeys / clear answers / warm homes / fresh starts / open minds / strong teams / young families / safe streets / quiet nights / good company / big plans / small moments / busy people / growing teams / curious minds / a calmer day / the long run / people who care / small budgets / every season / good neighbors / bright ideas / real life / happy customers

= benefit.large
Less paperwork / Better mornings / Fair prices / Long journeys / Clear answers / Warm homes / Fresh starts / Safe streets / Quiet nights / Good company / Big plans

= tagline
[Made|Built|Designed|Created] for {benefit}.
[Simple tools|Good ideas|Fresh thinking|Honest work|Smart solutions|Small steps] for {benefit}.
[Because|Simply because] [details matter|good work takes time|every day counts|time is precious|quality lasts].
[More|Always more] [time|room|ideas|energy] for [what matters|what you love|the people around you|tomorrow].
[Work|Plan|Think|Build|Live|Travel|Learn|Grow] [better|smarter|lighter|together|with confidence].
[Better|Simpler|Smarter|Closer] by [design|nature|the day].
[Your|A] [partner|companion|helping hand|fresh start] for {benefit}.
[Where|The place where] [ideas|people|plans|good things] [come together|grow|begin|take shape].
[From|All the way from] [first idea to finished work|morning to midnight|seed to table|sketch to shelf].
[Less|Far less] [noise|waste|waiting|fuss], more [results|music|weekend|clarity|joy].
[Quality|Service|Craft|Care] you can [rely on|feel|see|count on].
[Tomorrow|The future], [made simple|delivered today|one step closer].
[Experts|Specialists|Your people] [for|in matters of] {benefit}.
[Craft|Care|Comfort|Clarity|Speed|Trust|Patience] [meets|and] [common sense|design|experience|good humor], [every day|since day one|all year round].
[We|Together we] [make|find|keep|save] [time|room|ways|energy] for {benefit}.
{benefit.large}, [made easy|within reach|by design|every day|without compromise].

= question
How [do|can] I change [my password|my email address|the delivery address|my payment method|the language|the name on an invoice][| in the app| on the website| on my phone]?
How [do|can] I [add|remove] [a team member|another user|a second device|a delivery address|a payment method][| in the app| on the website| on my phone]?
How [do|can] I invite [a colleague|a friend|my team|a guest][| in the app| on the website| by email]?
How [do|can] I cancel [my subscription|an order|an appointment|a booking|a reminder][| in the app| on the website| by phone| at short notice]?
[Where|Where exactly] [can I find|do I see] [my invoices|the settings|my past orders|the opening hours|the order status|the user guide|my tickets]?
How long does [delivery|a refund|the setup|a reply|the renewal|a repair] [usually |normally |]take?
[Is it possible to|Can I] [pay by invoice|change my order|cancel at any time|share my account|use it offline|export my data|order as a guest|return a gift]?
What [happens|do I have to do] if [I forget my password|my order arrives damaged|I miss a payment|I move to a new address|my device is lost|I lose the receipt]?
Do you [|also ][ship abroad|offer discounts for students|have gift cards|deliver on Saturdays|offer training|repair older models|rent out equipment]?
Which [sizes|colors|models|courses|dates|versions] are [still available|available at the moment|the most popular]?
Which [payment methods|languages|file formats|browsers|devices] [are supported|do you support]?
Who can I [ask|call|contact|write to] about [billing|a delivery|technical problems|a job opening|my data|a lost parcel]?
Why [was my payment declined|is my order late|can I not log in|did I get two invoices|is the page so slow|is my discount not applied]?
When will [the sale start|the new version be available|the next delivery arrive|the course start|the new model be in stock|the winter schedule be published]?
Does the [price|plan|offer] include [installation|shipping|taxes|spare parts|a trial period|support]?
Is there [a discount for|a fee for|a limit on|anything to know about] [large orders|late changes|extra users|express delivery|group bookings]?
`;
