"""Opens a workbook with openpyxl and saves it: with-openpyxl.py FROM.xlsx TO.xlsx"""

import sys

import openpyxl

openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
