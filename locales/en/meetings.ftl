# Meetings, their bodies and their sittings.

## What a body is to a meeting
part-lead = Lead body
part-host = Host
part-supporter = Supporter, does not adopt
