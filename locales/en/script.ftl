# The chair’s script: what is read out for the question before the body.

script-title = Words to read out
script-put = We come to the following: { $what }.
script-yes-amendment = { $does } A vote in favour makes this change.
script-falls = If it is adopted, the following amendments fall and are not put: { $amendments }.
script-method-consensus = Is there any objection? If I hear none, it is so decided by consensus.
script-method-without-a-vote = May I take it that the body wishes to decide this without a vote?
script-method-acclamation = I invite the body to adopt this by acclamation.
script-method-silence = The text is circulated under the silence procedure.
script-method-voice = Those in favour, please say yes. Those against, please say no.
script-method-show-of-hands = We vote by show of hands. Those in favour, please raise your hands. Those against. Those who abstain.
script-method-recorded-vote = This is a recorded vote. The voting has begun; I ask the delegations to vote now.
script-method-roll-call = We vote by roll call. As it is called, each delegation answers yes, no or abstention.
script-method-secret-ballot = The ballot is secret. The voting has begun; I ask the delegations to vote now.
script-roll = The roll begins with { $delegation }, drawn by lot.
script-ended = The voting has ended.
script-result = The result is as follows. In favour: { $yes }. Against: { $no }. Abstentions: { $abstain }. { $what }: { $outcome }.
script-so-decided = It is so decided. { $what }: { $outcome }, { $how }.
