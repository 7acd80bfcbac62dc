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
};
