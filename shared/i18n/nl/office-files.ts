/** What a word processor's file holds besides words, and why one could not be read. */
export const officeFiles: Readonly<Record<string, string>> = {
  'field that was not filled in': 'veld dat niet ingevuld is',
  'Tracked changes: the text was read as it was before them.':
    'Bijgehouden wijzigingen: de tekst is gelezen zoals die ervoor was.',
  'Numbers and bullets before speakers were left out.':
    'Nummers en opsommingstekens voor sprekers zijn weggelaten.',
  '{0} read as speaker and words.': '{0*} gelezen als spreker en woorden.',
  'Headings of the columns of speakers and words were left out.':
    'De koppen van de kolommen met sprekers en woorden zijn weggelaten.',
  '{0} read row by row, with tabs between cells.': '{0*} rij voor rij gelezen, met tabs tussen de cellen.',
  'Read tables as speaker and words': 'Tabellen lezen als spreker en woorden',
  'Keep list numbers and bullets': 'Nummers en opsommingstekens van lijsten houden',
  'Put footnotes and endnotes at the end': 'Voet- en eindnoten achteraan zetten',
  'Keep comments in brackets after their paragraph': 'Opmerkingen tussen haken achter hun alinea houden',
  'Accept tracked changes': 'Bijgehouden wijzigingen accepteren',
  'Keep hidden text': 'Verborgen tekst houden',
  'its name ends in .odt but it is {0}, not an OpenDocument text':
    'de naam eindigt op .odt maar het is {0*}, geen OpenDocument-tekst',
  'it is a Microsoft Office file, not an OpenDocument text':
    'het is een Microsoft Office-bestand, geen OpenDocument-tekst',
  'it is a zip file, but not an OpenDocument text': 'het is een zipbestand, maar geen OpenDocument-tekst',
  'Open it in your word processor, remove the password and save it.':
    'Open het in de tekstverwerker, haal het wachtwoord weg en bewaar het.',
  'it is an OpenDocument spreadsheet, not a text document':
    'het is een OpenDocument-rekenblad, geen tekstdocument',
  'it is an OpenDocument presentation, not a text document':
    'het is een OpenDocument-presentatie, geen tekstdocument',
  'it is not an OpenDocument text': 'het is geen OpenDocument-tekst',
  'its name ends in .rtf but it is {0}, not an RTF document':
    'de naam eindigt op .rtf maar het is {0*}, geen rtf-document',
  'it is not an RTF document': 'het is geen rtf-document',
  'Code page {0} is not known: its letters were read as Western European ones.':
    'Codepagina {0} is niet bekend: de letters ervan zijn als West-Europese gelezen.',
  'What stands after the end of the document was left out.':
    'Wat na het einde van het document staat is weggelaten.',
};
