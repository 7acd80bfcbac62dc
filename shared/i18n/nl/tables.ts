/** Tables of conversations and of participants: what was found in them, and why they could not be read. */
export const tables: Readonly<Record<string, string>> = {
  'Excel workbook': 'Excel-werkmap',
  'OpenDocument spreadsheet': 'OpenDocument-rekenblad',
  'Save it as .xlsx and import that.': 'Sla het op als .xlsx en importeer dat.',
  Tables: 'Tabellen',
  'Read hidden and filtered rows': 'Verborgen en weggefilterde rijen lezen',
  'Read hidden columns': 'Verborgen kolommen lezen',
  'Read hidden sheets': 'Verborgen tabbladen lezen',
  'Respondent {0}': 'Respondent {0}',
  'A quotation mark in this file is not closed, so that each line was read as a row of its own: look the table over.':
    'Een aanhalingsteken in dit bestand wordt niet gesloten, zodat elke regel als een eigen rij is gelezen: kijk de tabel na.',
  '1 row, column or sheet without words made no document.':
    '1 rij, kolom of tabblad zonder woorden is geen document geworden.',
  '{0} rows, columns or sheets without words made no document.':
    '{0#} rijen, kolommen of tabbladen zonder woorden zijn geen document geworden.',
  '1 row above the headings was left out.': '1 rij boven de koppen is weggelaten.',
  '{0} rows above the headings were left out.': '{0#} rijen boven de koppen zijn weggelaten.',
  'The mapping says nothing of these columns, which were left out: {0}.':
    'De indeling zegt niets over deze kolommen, die zijn weggelaten: {0}.',
  '1 cell holds the error of a formula and was left empty.':
    '1 cel bevat de fout van een formule en is leeg gelaten.',
  '{0} cells hold the error of a formula and were left empty.':
    '{0#} cellen bevatten de fout van een formule en zijn leeg gelaten.',
  '1 cell holds a formula that was never calculated and was left empty.':
    '1 cel bevat een formule die nooit is uitgerekend en is leeg gelaten.',
  '{0} cells hold a formula that was never calculated and were left empty.':
    '{0#} cellen bevatten een formule die nooit is uitgerekend en zijn leeg gelaten.',
  'Open the file in your spreadsheet program, save it and import that.':
    'Open het bestand in een rekenprogramma, sla het op en importeer dat.',
  'its lines cannot be taken apart into cells': 'de regels zijn niet in cellen te verdelen',
  'its name ends in .ods but it is {0}': 'de naam eindigt op .ods maar het is {0*}',
  'its name is that of an Excel workbook but it is {0}':
    'de naam is die van een Excel-werkmap maar het is {0*}',
  'If it is a table as text, let its name end in .csv.':
    'Is het een tabel als tekst, laat de naam dan eindigen op .csv.',
  'Open it in Excel, remove the password and save it.':
    'Open het in Excel, haal het wachtwoord weg en sla het op.',
  'it is a workbook of the old kind (.xls)': 'het is een werkmap van de oude soort (.xls)',
  'Open it in Excel and save it as .xlsx.': 'Open het in Excel en sla het op als .xlsx.',
  'Open it in your spreadsheet program, remove the password and save it.':
    'Open het in een rekenprogramma, haal het wachtwoord weg en sla het op.',
  'it is a zip file, but not an OpenDocument spreadsheet':
    'het is een zipbestand, maar geen OpenDocument-rekenblad',
  'it holds more than {0} sheets': 'het bevat meer dan {0#} tabbladen',
  'it holds more than {0} rows': 'het bevat meer dan {0#} rijen',
  'it holds more than {0} columns': 'het bevat meer dan {0#} kolommen',
  'it holds more than {0} cells': 'het bevat meer dan {0#} cellen',
  'Take what is needed into a file of its own and import that.':
    'Zet wat nodig is in een eigen bestand en importeer dat.',
  'Open it in your spreadsheet program, save it again and import that.':
    'Open het in een rekenprogramma, sla het opnieuw op en importeer dat.',
  'it is a binary Excel workbook (.xlsb)': 'het is een binaire Excel-werkmap (.xlsb)',
  'it is a zip file, but not an Excel workbook': 'het is een zipbestand, maar geen Excel-werkmap',
  'Import participants': 'Deelnemers importeren',
  'Export the register': 'Het register exporteren',
  'Import the register': 'Het register importeren',
  'The register says all of this already.': 'Dit staat allemaal al in het register.',
  'This table was closed.': 'Deze tabel is gesloten.',
  'Choose it again.': 'Kies hem opnieuw.',
  'This table has no column “Pseudonym”, so nobody in it could be told apart.':
    'Deze tabel heeft geen kolom ‘Pseudoniem’, dus niemand erin is uit elkaar te houden.',
  'Name the columns in its first row: Pseudonym, Group, Role, Consent, and any others as attributes.':
    'Zet namen boven de kolommen: Pseudoniem, Groep, Rol, Toestemming, en andere als kenmerken.',
  'This table has no rows below its headings.': 'Deze tabel heeft geen rijen onder de koppen.',
  'There is no pseudonym in this row.': 'Er staat geen pseudoniem in deze rij.',
  '“{0}” stands in this table twice; the first row counts.':
    '‘{0}’ staat twee keer in deze tabel; de eerste rij telt.',
  '“{0}” is new and no group is given.': '‘{0}’ is nieuw en er is geen groep gegeven.',
  '“{0}” leaves open what may be done: write “given”, “do not quote” or “withdrawn”.':
    '‘{0}’ laat open wat er mag: schrijf ‘gegeven’, ‘niet citeren’ of ‘ingetrokken’.',
  '“{0}” under “{1}” is not {2}.': '‘{0}’ onder ‘{1}’ is geen {2*}.',
  'a text': 'tekst',
  'a number': 'getal',
  'a date': 'datum',
  'a choice': 'keuze',
  'yes or no': 'ja of nee',
  'Real names and addresses belong in the key file, so these columns were left out: {0}.':
    'Echte namen en adressen horen in het sleutelbestand; daarom zijn deze kolommen weggelaten: {0}.',
  '“{0}” gets new choices and then has: {1}.': '‘{0}’ krijgt nieuwe keuzes en heeft dan: {1}.',
  Group: 'Groep',
  Role: 'Rol',
  Consent: 'Toestemming',
};
