"""What words stand for in nine languages: concepts, countries, towns, ways of telling."""
