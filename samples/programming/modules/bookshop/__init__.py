# run-by: exercise.console
"""The shop of the exercise."""
