"""A second writing of the street-level model, made from its description alone."""
