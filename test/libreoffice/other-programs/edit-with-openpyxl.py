"""Edits a telecom workbook as somebody without the add-in does: edit-with-openpyxl.py FROM.xlsx TO.xlsx

Two columns change places, a rating is changed, a rater is added in the table, one more below it, and the sheet of
ratings gets another name.
"""

import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheet = book["Ratings"]
table = sheet.tables["CompetencyRatings"]
first, last = table.ref.split(":")
bottom = sheet[last].row

for row in range(sheet[first].row, bottom + 1):
    left, right = sheet.cell(row, 4), sheet.cell(row, 5)
    left.value, right.value = right.value, left.value
columns = table.tableColumns
columns[3].name, columns[4].name = columns[4].name, columns[3].name

sheet["D6"] = 4

for column, value in enumerate(["001", "Superior", "Deputy", 1, 3], start=1):
    sheet.cell(bottom + 1, column, value)
table.ref = f"{first}:{sheet[last].column_letter}{bottom + 1}"
table.autoFilter.ref = table.ref
for column, value in enumerate(["001", "Peers", "Colleague", 2, 2], start=1):
    sheet.cell(bottom + 3, column, value)

sheet.title = "Ratings 2026"
book.save(sys.argv[2])
