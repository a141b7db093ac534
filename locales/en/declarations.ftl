# Declarations and their versions.

## Versions
version-draft = Draft
version-tabled = As tabled
version-reviewed = As reviewed by panel
version-amended = As amended
version-adopted = As adopted
version-corrected = As corrected
