"""Measurements, side by side in one run and printed as ratios; nothing here is a test. Each file is a program."""
