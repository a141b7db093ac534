# Panels and their members.

## What somebody does on a panel
panel-part-moderator = Moderator
panel-part-member = Panel member
