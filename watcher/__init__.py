"""A scheduled news watcher for pardons and political prisoners."""
