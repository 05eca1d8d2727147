"""Template tags by which pages of other apps show what this app knows. Start reading at ``matching``."""
