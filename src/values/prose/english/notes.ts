/** Comments below a post, messages between people, and notes that staff make of customers and orders. */
export const notes = `
= weekday
Monday / Tuesday / Wednesday / Thursday / Friday

= time
9 am / 10 am / 11:30 / 1 pm / 2:30 / 3 pm / 4 pm / 5 pm

= document
the agenda / the invoice / the contract / the report / the slides / the draft / the checklist / the quote / the minutes / the floor plan

= matter
the order / the delivery / the invoice / the booking / the renewal / the account / the refund / the last shipment

= comment.first
[Great|Good|Really good|Excellent] [post|write-up|summary|point], [thanks for sharing|thank you|this was very useful].
[I agree|I fully agree|I mostly agree], [especially with the last part|and would add one thing|but it depends on the situation].
[Interesting|Interesting read], [I had never looked at it that way|I see it a little differently|this explains a lot].
[Thanks|Many thanks], this [saved me hours|solved my problem|is exactly what I was looking for|answers my question].
Has anyone [tried this with a larger group|compared the two|found a simpler way|done this on a smaller budget]?
Did anyone [try this with a larger group|compare the two|find a simpler way]?
We tried something similar [at work|last year|in our team], and it [worked well|took a while to pay off|was worth the effort].
We do something similar [at work|at our school|in our club|every year], and it [works well|pays off|is worth the effort].
[Small question|Quick question|Honest question]: [does this also work for beginners|how long did this take|what did you do before|is there a shorter version]?
[Saved|Bookmarked|Shared] for [later|my team|a friend who needs to read this], [thank you|good stuff|what a find].
[Not what I expected|A different view than usual], but [well argued|worth reading to the end|it makes sense|the numbers are convincing].
[After|Even after] [years in this field|a long day|the third reading], this [taught me something new|still made me smile|cheered me up].
[Is there|Will there be] a [second part|printable version|list of sources|translation]?
[I am not sure|I am not convinced], [but it is worth a try|the second part needs more detail|maybe I am missing something].
[Could you|Would you] [say more about the second step|share an example|explain how you measured that]?
[Same here|Same experience here], [it took us several tries|and I am glad to read I am not the only one|though it got better with time].
[Nice work|Well done], [looking forward to the next part|please keep us posted|it shows how much effort went into this].
[Came here|Came back] to say that [this still works|the tip at the end is gold|I finally got it to work].
[Short and clear|Clear and to the point], [just what I needed|I wish more articles were like this|thanks].

= comment.middle
[The example|The chart|The last section] [helped me a lot|makes it very clear|could be a post of its own].
[I will|I am going to] [try it this week|share this with my team|bookmark this|come back to this later].
[It might|It may] also help to [start small|write things down first|ask the people involved|check the numbers twice].
[In my experience|From what I have seen], [the first week is the hardest|it pays to be patient|simple rules work best|people get used to it quickly].
[One small thing|A small correction]: [the link in the middle is broken|there is a typo in the second paragraph|the date should be last year].
[Curious|I am curious] [what others think|how this works for larger teams|whether it holds up over time].
[It does not work for everyone|There are exceptions], [of course|but it is a good start|but that is fine].
[Would love|Would be happy] to [read a follow-up|hear how it went|see more like this].
[Either way|In any case], [thanks for writing this up|good to have it in one place|it made me think].

= message.first
[Hi|Hello], [could|can] you send me {document} [before|by] {weekday}?
[Hi|Hello], are we still [on for|meeting on] {weekday} at {time}?
[Just a quick|A quick|One more] question about {matter}: [who is taking care of it|is there any news|what is the current status]?
[Hi|Hello], I have [attached|uploaded|updated] {document}[|, please have a look when you can|, as promised].
[Thanks for|Thank you for] [your quick reply|the update|getting back to me|your patience].
[Running|I am running] about [five|ten|fifteen|twenty] minutes late[|, please start without me|, sorry].
[Could we|Can we] move [our call|the meeting|our appointment] to {weekday} at {time}?
[Good news|Some good news]: {matter} [is confirmed|has gone through|is sorted out].
[Sorry for the late reply|Sorry, I missed your call], [it was a busy day|I was on the road|I was in a meeting].
I [will be|am] out of the office [on|until] {weekday}[|, please call the front desk if it is urgent].
Please [confirm|double-check|have another look at] {document}.
Could you [please |][confirm|double-check|have another look at] {document}?
[I spoke|We spoke] to the [customer|supplier|landlord|accountant] about {matter}[| this morning| yesterday].

= message.middle
[Let me know|Tell me] if [that works for you|you have any questions|anything is missing|another day is better].
[Nothing urgent|It is not urgent|No hurry], [next week is fine|whenever you have a moment|it can wait until {weekday}].
[I will|I can] [call you|write again|send a reminder|check again] [on {weekday}|tomorrow|later today|after lunch].
[The address|The room|The number] is [still the same|in the invitation|on the second page].
[I have copied in|I have also told] [the team|accounting|reception|the project lead].
[It would be great|It would help] to have [an answer|your comments|a rough estimate] by {weekday}.
[Everything else|The rest] [is ready|is on track|stays as planned].

= message.end
[Thanks|Many thanks|Thank you|Thanks in advance]!
[Best regards|Kind regards|All the best|Best].
[Talk soon|See you then|Speak soon|Have a nice day].

= note.first
[Called|Phoned] about {matter}, [left a voicemail|will call back on {weekday}|all questions answered|asked for written confirmation].
[Prefers|Would like] [delivery in the morning|delivery after {time}|contact by email|contact by phone|invoices on paper|a call before delivery].
[Please|On delivery, please] [ring twice|leave with the neighbor|leave at the front desk|use the side entrance|call on arrival].
[Asked for|Requested] [a copy of {document}|a discount on the next order|a later delivery date|a change of address|a callback on {weekday}].
[Sent|Emailed] {document} on {weekday}, [no reply yet|receipt confirmed|reminder set for next week].
[Address|Phone number|Email address] [updated|confirmed|corrected] [by phone|after a call|on request].
[Complained about|Reported a problem with] {matter}; [apologized and offered a refund|passed on to support|resolved on the phone|replacement sent].
[Regular|Long-standing] customer, [orders every month|pays on time|interested in a yearly plan].
New customer, [came by recommendation|found us online|interested in a yearly plan|placed a trial order].
[Waiting for|Still waiting for] [a signature|a reply|approval|payment|{document}].
[Gift order|This is a gift], [no invoice in the box|please wrap|add a card].
[Meeting|Visit] on {weekday} at {time}, [bring {document}|confirmed by email|two people will attend].
[Partial|Second] delivery [agreed|planned] for {weekday}.

= note.middle
[Follow up|Check again|Call again] [on {weekday}|next week|at the end of the month|in two weeks].
[Speaks|Understands] [Spanish and English|French|a little German].
[Best reached|Can be reached] [after {time}|in the mornings|in the evening|during lunch].
[No further action needed|Nothing else to do|Case closed].
[Discussed|Agreed] with [the manager|accounting|the warehouse|the team lead].
[Handle|Please handle] with [priority|care|some patience].
[See|Details in] [the attachment|the last email|the previous note].
[Was|Very] friendly [on the phone|and patient].
`;
