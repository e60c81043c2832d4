/**
 * Sentences of a given number of words, without a subject of their own: an event (`event.5` has five words) and, where there are more
 * words, when, where or why it was (`when.3` has three). All words of a hole are single ones, so that the number stays.
 */
export const sentences = `
= who
manager / teacher / neighbor / driver / baker / visitor / customer / engineer / student / librarian / gardener / mayor / nurse / photographer / carpenter / guide / caretaker / cook

= other
assistant / director / doctor / journalist / postman / mechanic / cyclist / musician / farmer / captain / waiter

= thing
report / letter / plan / parcel / list / map / photo / book / ticket / key / recipe / poster / notebook / package / contract / drawing / schedule / lamp

= place
office / library / museum / school / bakery / theater / garden / workshop / garage / kitchen / hotel / studio / café / pharmacy

= found
found / finished / lost / signed / copied / checked / returned / opened / noticed / ordered / delivered / kept / mentioned / photographed

= new
new / short / long / simple / small / second / different / clear / thin / blue / green / folded / handwritten / forgotten / borrowed

= words.1
{thing} / {place} / {who}

= words.2
{new} {thing}

= words.3
the {new} {thing} / {who} and {other}

= words.4
{thing} for the {who} / {new} {thing} and {place}

= words.5
{new} {thing} for the {who} / the {thing} from the {place}

= and
and

= sentence.1
Agreed. / Understood. / Done. / Perhaps. / Certainly. / Exactly. / Probably. / Finally. / Tomorrow. / Later.

= sentence.2
Not yet. / Of course. / Good idea. / Almost done. / Well done. / Fair enough. / Next week. / No problem. / Very good. / Nothing new.

= event.3
the {who} [agreed|waited|smiled|hesitated|left|returned|apologized|called|arrived|laughed|nodded]
[nobody|everyone|somebody] [laughed|waited|listened] [quietly|patiently]
[everyone|nobody|everybody] was [relieved|pleased|surprised|ready|worried]
the {place} [closed|opened|reopened]
[rain|snow|fog] was [expected|forecast]

= event.4
the {place} was [closed|full|empty|quiet|crowded|open]
the {thing} was [missing|ready|complete|wrong|perfect|outdated]
the {who} said [nothing|yes|hello|goodbye]
the {who} [went|came|walked|drove] home
the {who} [looked|seemed] [tired|happy|surprised|busy]
everyone [liked|expected|noticed|discussed] the {thing}

= event.5
the {who} {found} the {thing}
the {who} {found} a {thing}
the {who} [visited|left|cleaned|found|entered|described] the {place}
the {who} [met|called|thanked|helped|recognized] the {other}
the {thing} was [almost|finally|still|nearly] [complete|ready|finished]
there was a {new} {thing}

= event.6
the {who} {found} the {new} {thing}
the {who} {found} a {new} {thing}
the {who} [gave|showed|sold|sent|handed] everyone a {thing}
the {thing} was in the {place}
the {who} [worked|waited|slept|stayed] in the {place}
{a who} {found} the {new} {thing}

= event.7
the {who} [asked|thanked|paid] [everyone|somebody] for the {thing}
the {who} [gave|showed|sold|sent|handed] the {other} a {thing}
the {who} [took|brought|carried] the {thing} home [quickly|quietly|carefully]
a {thing} from the {place} was missing
the {who} left the {new} {thing} [behind|there]
the {who} and the {other} [left|arrived|returned] [together|early|late]

= event.8
the {who} and the {other} {found} the {thing}
the {who} [took|brought|carried] the {thing} to the {place}
the {who} [gave|showed|sold|sent|handed] the {other} the {new} {thing}
the {thing} from the {place} was [finally|almost|already] [ready|complete|finished]
the {who} found the {other} in the {place}

= when.1
yesterday / again / today / afterwards / anyway / recently

= when.2
last week / this morning / after lunch / on Monday / on Friday / before noon / last night / at noon / last month

= when.3
in the morning / after the meeting / before the weekend / over the weekend / on Saturday evening / during the break / shortly after breakfast / despite the rain / on Sunday evening

= when.4
just before the holidays / on the first day / a few days ago / in the early afternoon / during the first week / on a Thursday afternoon / shortly before the storm

= when.5
at the end of May / a few days before Christmas / on a rainy Sunday afternoon / after a long phone call / in the middle of June

= when.6
on the last day of March / while the others were having lunch / a week before the school holidays / in the third week of October / on the evening before the race

= when.7
while the [children|others|guests] waited in the car / an hour after the [shops|gates|doors] had closed / on the day before the big storm / in the last few days of summer

= when.8
although the weather was worse than the forecast / two days before the opening of the [exhibition|festival] / on the first warm evening of the year / in the week after the start of term
`;
