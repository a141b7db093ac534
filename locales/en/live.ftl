# What open pages are told by themselves, and the screen of the hall.

offer-label = What is before the body
offer-heading = { $what }: { $state }
offer-is-open = the voting is open
offer-is-locked = the voting has ended
offer-is-declared = the result
offer-is-annulled = the question is set aside
offer-question = Read it in full
offer-result = See the result
ballot-received = Received.
ballot-sending = Sending…
ballot-lost = Not received. Tap again.
screen-presides = Presiding: { $name }
screen-present = { $present } of { $of } present; { $needed } needed for the quorum
screen-closed = The sitting is closed.
