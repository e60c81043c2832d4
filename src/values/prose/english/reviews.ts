/**
 * Reviews of what was bought, by what they think of it: five ratings begin as they do, and go on as good, mixed or bad ones.
 * How long somebody has had it is said in first sentences alone, so that no text says it twice.
 */
export const reviews = `
= span
[two|three|four|six] weeks / [two|three|four|five] months / about a month / almost a year / a few days / a good week

= use
every day / at work / at home / on weekends / most evenings / several times a week

= helper
customer service / the support team / the seller / the help line

= review.5
[Really|Very|So|Extremely] [happy|pleased|satisfied] with this[| purchase].
I have had it for {span} and [could not be happier|have no complaints at all|it still feels like new|would not swap it for anything].
Exactly what I was [looking for|hoping for|after].
[Better|Even better|Much better] than [I expected|expected|the pictures suggest|the one it replaced].
After {span} of use I can only [recommend it|say good things about it|praise it].
This is the [second|third] one I have bought, [and it will not be the last|this time as a gift|and both are in use {use}].
I use it {use} and [it has never let me down|love it|it works perfectly every time|cannot imagine going back].
[Worth every penny|Worth the price|Well worth the wait].
[Bought this on a whim|A friend recommended this|I read a lot of reviews before choosing this one], and [I am so glad|what a good decision|it was the right choice].
I rarely write reviews, but this one [deserves it|has earned five stars|is worth the effort].
[Does exactly what it should|It does its job perfectly], {use}.
A [wonderful|perfect|great] gift: [my sister|my father|a colleague|our neighbor|my best friend] was [delighted|thrilled|very happy with it].
Top marks for [quality|comfort|the finish|value] and [delivery|packaging|service].

= review.4
[Overall|All in all|On the whole], a [good|very good|solid] [purchase|buy|choice].
[Good|Very good] value for [the money|what it costs].
I have been using it for {span} and [am happy so far|would buy it again|it has held up well].
Does what it [promises|says], with [one small flaw|a few small quirks|very little to complain about].
[Nearly|Almost] perfect.
[Pleasantly surprised|Quite impressed|Happy] with [the quality|how well it works|what you get for the price].
It took [a day or two|a little while|an afternoon] to get used to, but now I use it {use}.
Not the cheapest, but [you can feel the difference|it is made to last|the quality shows].
[A big step up|A clear improvement] from [my old one|what I had before].
I compared [a few|several|half a dozen] before buying and [do not regret this one|this was the best of them|would choose the same again].
[Four stars because|One star off because] [the instructions could be clearer|delivery took a day longer than promised|the color is a little darker than shown|the packaging was excessive].

= review.good
[It is|It feels|It looks] [sturdy|solid|well made] and [looks good too|nicely finished|pleasant to use|easy to clean].
[Setting it up|Unpacking and setting up|Getting started] took [five minutes|ten minutes|no time at all|less time than expected].
Delivery was [fast|quick|on time] and [everything arrived in one piece|it was packed with care|the box was undamaged|the courier was friendly].
The [quality|finish|workmanship] is [excellent|first-rate|better than the price suggests|really impressive].
The size is [just right|exactly as described|perfect for us].
The color [matches the pictures|looks even nicer in person|is exactly as shown].
Everything [fits together well|is where you would expect it|was included, as described].
The instructions are [short and clear|easy to follow|good enough to need reading only once].
I had a question and {helper} [answered within the hour|was quick and friendly|replied the same day|could not have been more helpful].
[My partner|My daughter|My son|My flatmate|My mother] [has already asked for one|likes it as much as I do|wants one too|keeps borrowing it].
It has [not shown any wear|held up well|kept its shape] [so far|despite heavy use].
You [notice|can tell] that [someone thought about the details|good materials were used|it was made with care].
The price is [fair|more than fair|hard to beat] for [what you get|this quality].
[Small details|Little touches] like [the packaging|the finish|the spare parts that come with it] make [a real difference|it feel special].
No [smell|rough edges|loose parts|nasty surprises], [just as it should be|nothing to complain about].

= review.4.end
[I only wish|My only wish is that] [it came in more colors|the manual were a little longer|it came with a spare|there were a larger version].
[Would|I would] [buy it again|recommend it to a friend].
[Recommended|Recommended, with that small reservation|A clear recommendation].
[Still|Even so], [I would choose it again|I am glad I bought it].
It is [not flawless|not perfect], but [very close to it|close enough for me|it comes close].

= review.5.end
[Highly|Warmly|Absolutely] recommended.
[I would|We would|Would] buy it again [without hesitation|in a heartbeat|any time|without a second thought].
[I have|Have] already [ordered another|recommended it to friends|told the whole family about it].
Five stars from [me|us].
[Thank you|Thanks] for [a great product|the fast service|a smooth order].
If you are [unsure|still hesitating|on the fence], [go for it|just get it|do not wait].

= review.3
It is [okay|all right|decent], [but nothing special|no more and no less|but I expected a bit more].
[Mixed|Somewhat mixed] feelings [about this one|after {span}].
Does the job, but [that is about it|only just|I would not call it great|there are better ones around].
For the price it is [fine|acceptable|all right].
[Good idea|Nice concept|Promising], [average|mediocre|so-so] execution.
After {span} my impression is [mixed|neither good nor bad|that you get what you pay for].
[Not bad|Not terrible], [not great|but not quite what I had in mind|but I would look around first].
I [wanted|really wanted] to like it more than I do.
Some things are [good|well done], others [less so|could be better|need work].
It works, though [not as well as I had hoped|it took some patience|I had to read the manual twice].

= review.mixed
The [quality|finish|material] is [average|acceptable|decent], [but it could be better at this price|though I have seen better|nothing more].
Delivery was [on time|quick|fine], but [the box was dented|the packaging was poor|one small part was missing at first].
It is [a little smaller|a bit larger|slightly heavier] than [I expected|it looks in the pictures].
The instructions are [hard to follow|rather short|confusing in places], [but you get there in the end|so plan some extra time].
The color is [a shade darker than shown|not quite what the pictures show|fine, if a bit dull].
{Helper} [was friendly but slow|answered after three days|replied, but could not really help].
It [feels a little flimsy|squeaks now and then|scratches easily], [but it works|although that may be bad luck].
[On the plus side|To be fair], it [is easy to clean|looks good|takes up little space|was not expensive].
[Setting it up|Putting it together] was [more work than I thought|not as simple as promised|a bit of a puzzle].
I [like the look|like the idea|like the size], [less so the finish|but not the smell when it was new|but not how it was packed].

= review.mixed.end
[Might|I might] buy it again [on sale|at a lower price], [but not at full price|but I would compare first].
[Three|A fair three] stars[| for now].
[I will keep it|We will keep it], but [I would not order it again|I will look for something better next time].
[Fine for occasional use|Good enough for a guest room|Fine as a stopgap], not for [every day|heavy use].
If they [improved the packaging|fixed the small things|wrote a better manual], [it would get another star|I would rate it higher].

= review.2
[Disappointing|Rather disappointing|A bit of a letdown].
I [expected|had hoped for] [more|better] [at this price|from the description|after all those good reviews].
[It worked for|It lasted] {span}[, then the trouble began|, not much longer].
Not [what I ordered|what the pictures show|as described].
It [barely does the job|only half works|does the job, but badly].
[Looks nice|Looks good in the pictures], but [the quality is poor|that is about all|it does not hold up].
I [regret|slightly regret] [this purchase|not sending it back right away].
After {span} it already [looks worn|shows cracks|makes strange noises|has a loose part].

= review.1
[Do not buy this|Stay away|Avoid this one|Save your money].
[Broke|Stopped working|Fell apart] after {span}.
[Very|Extremely|Deeply] disappointed.
[Arrived damaged|Arrived broken|Arrived with parts missing], and [nobody seems to care|the replacement was no better|I am still waiting for an answer].
A [complete|total] waste of [money|time and money].
The worst [purchase|thing I have ordered] [this year|in a long time].
It [never worked|did not work out of the box|stopped working on the first day].
I [knew|could tell] [within minutes|after one try|right away] [that this would not last|that something was wrong].
Nothing like [the description|the pictures].

= review.bad
The [material|finish|workmanship] is [cheap|poor|far below what was promised].
{Helper} [never replied|was no help at all|sent the same standard answer twice|kept me waiting for a week].
The instructions are [useless|impossible to follow|clearly for a different model].
It [smells strongly of plastic|rattles|wobbles|leaves marks on everything it touches], [which makes it unusable|and that has not improved].
One of the parts [was missing|was broken|did not fit], so [I could not even use it|I had to improvise].
The size is [completely off|not as described|wrong], [despite the chart|although I measured twice].
Delivery took [far too long|three weeks|twice as long as promised] and [the box was torn|nobody told me why|tracking never worked].
The color [came off|faded] [within days|on the first day|in the first week].
[My old one|The one I had before] was [cheaper and better|better in every way|half the price and still going].
Returning it was [a hassle|complicated|at my own expense].

= review.bad.end
[Would not|I would not|I cannot] recommend it[| to anyone].
[Save your money|Spend a little more] and [buy something else|look elsewhere|get something decent].
I [want|would like] my money back.
[Never again|Not again].
[It is going|Mine is going] [back|straight back|in the bin].
One star is [generous|one too many].

= title.5
[Love it|Perfect|Excellent|Fantastic|Wonderful|Brilliant|Superb]
[Exactly|Just] what I [needed|wanted|was looking for]
[Worth every penny|Worth the money|Worth the wait]
[Great|Excellent|Outstanding] [quality|value|product|purchase|service]
[Better|Even better] than [expected|I expected|the pictures]
[Highly|Absolutely] recommended
[Very|Really|So] [happy|pleased] with [it|this|my purchase]
[Would|I would] buy [it ][again|again any time|again in a heartbeat]
Five stars, [no question|well deserved|and rightly so]
My new favorite
[The best one|The best] I have [owned|tried|bought][| so far]
[A perfect|A wonderful|The perfect] gift
[Well made|Solid] and [easy to use|beautiful|fast delivery]

= title.4
[Good|Very good|Solid] [quality|value|product|choice|buy]
[Good value|Great value] for [money|the price]
[Nearly|Almost] perfect
[Happy|Quite happy|Pleased] [with it|so far|overall]
Does what it [promises|should|says]
[Good|Great], with [one small flaw|a small drawback|minor quirks]
[Recommended|Would recommend|Would buy again]
[Pleasantly|Positively] surprised
A [solid|good|reliable] [purchase|choice|everyday item]
[Looks good|Works well] and [feels sturdy|was quick to arrive|is easy to clean]

= title.3
[It is okay|Okay|Decent|Average|Fair enough]
[Does the job|Does its job], [nothing more|mostly]
[Not bad|Not bad, not great|Neither good nor bad]
[Mixed|Somewhat mixed] feelings
[Okay|Fine|Acceptable] for the price
You get what you pay for
[Good idea|Nice idea], [average|weak] execution
Expected [a bit more|a little more|more for the price]
Could be better
[Works|Usable], but [with compromises|nothing special|not for every day]

= title.2
[Disappointing|Disappointed|Rather disappointed|A letdown]
Not [as described|as expected|what I ordered|as good as I hoped]
[Expected|Hoped for] [more|better]
[Poor|Weak|Low] [quality|finish|workmanship]
[Looks good|Nice idea], but [poor quality|does not last|badly made]
[Would not|Will not] buy again
[Did not|Does not] last
[Too expensive|Overpriced] for what it is
Needs improvement

= title.1
[Do not buy|Avoid|Stay away|Do not bother]
[Broke|Stopped working] [after a week|within days|after a month|on the first day]
[Waste|Complete waste|A waste] of money
[Very|Extremely|Deeply] disappointed
[Terrible|Awful|Very poor] [quality|service|experience]
[Arrived|Came] [broken|damaged|incomplete]
[Sending it|Sending it straight] back
Never again
[Does not|Did not] work [at all|as promised]
Not worth [it|the money|the trouble]
`;
