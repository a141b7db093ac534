# Réunions, organes et séances.

## Ce qu’un organe est pour une réunion
part-lead = Organe chef de file
part-host = Hôte
part-supporter = Partenaire, n’adopte pas
