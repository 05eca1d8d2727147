"""How dates read in each language where Django's own choice does not suit Kenya and its neighbours."""
