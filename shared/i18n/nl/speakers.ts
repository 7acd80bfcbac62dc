/** Who speaks in a source, and what subtitles, web pages and Markdown hold besides words. */
export const speakers: Readonly<Record<string, string>> = {
  'It occurs only once.': 'Het komt maar één keer voor.',
  'It occurs once and without a time.': 'Het komt één keer voor en zonder tijd.',
  'It never has a time, as others do.': 'Het heeft nooit een tijd, andere wel.',
  'It stands without a colon.': 'Het staat zonder dubbele punt.',
  'It is not written like a name.': 'Het is niet geschreven als een naam.',
  'Words stand against its colon.': 'Er staan woorden tegen de dubbele punt aan.',
  'These words usually open a remark, not a turn.':
    'Deze woorden beginnen meestal een opmerking, geen beurt.',
  'A dash may be somebody unknown, or an item of a list.':
    'Een streepje kan een onbekende zijn, of een punt van een lijst.',
  'Too few lines of this document begin with a label.':
    'Te weinig regels van dit document beginnen met een label.',
  'the expression for speakers is longer than {0} characters':
    'de expressie voor sprekers is langer dan {0#} tekens',
  'the expression for speakers is not a regular expression':
    'de expressie voor sprekers is geen reguliere expressie',
  'the expression for speakers has no group for the label':
    'de expressie voor sprekers heeft geen groep voor het label',
  'Put the part that is the label between round brackets, as in ^(R\\d+)\\s.':
    'Zet het deel dat het label is tussen ronde haken, zoals in ^(R\\d+)\\s.',
  'it holds no subtitles with times': 'er staan geen ondertitels met tijden in',
  'Let its name end in .txt to read it as it is.':
    'Laat de naam eindigen op .txt om het te lezen zoals het is.',
  'The settings above the text were left out.': 'De instellingen boven de tekst zijn weggelaten.',
  'editor’s note': 'aantekening van de bewerker',
};
