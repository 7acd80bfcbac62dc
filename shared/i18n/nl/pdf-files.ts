/** What is said of files that come from pages: PDF documents, and texts taken from them. */
export const pdfFiles: Readonly<Record<string, string>> = {
  'Mend words and lines broken by the page': 'Woorden en regels herstellen die de pagina afbrak',
  'its name ends in .pdf but it is {0}, not a PDF document':
    'de naam eindigt op .pdf maar het is {0*}, geen pdf',
  'it is damaged or no PDF document': 'het is beschadigd of geen pdf',
  'Open it in a PDF reader, and if it shows there, save or print it as a new PDF.':
    'Open het in een pdf-lezer en bewaar of druk het, als het daar te zien is, af als nieuwe pdf.',
  'Open it in a PDF reader, enter the password and save or print it without one.':
    'Open het in een pdf-lezer, geef het wachtwoord en bewaar of druk het af zonder.',
  'there is no text in it: it is a scan or a picture':
    'er staat geen tekst in: het is een scan of een afbeelding',
  'Let a program recognise its text (OCR) and import what that makes.':
    'Laat een programma de tekst herkennen (OCR) en importeer wat dat oplevert.',
  'it has more than {0} pages': 'het heeft meer dan {0#} pagina’s',
  'Split it and import the parts.': 'Splits het en importeer de delen.',
  'These pages could not be read: {0}.': 'Deze pagina’s waren niet te lezen: {0}.',
  'These pages hold no text; they may be scans or pictures: {0}.':
    'Op deze pagina’s staat geen tekst; het kunnen scans of afbeeldingen zijn: {0}.',
  'Words that stand at an angle, such as stamps and watermarks, were left out.':
    'Woorden die schuin staan, zoals stempels en watermerken, zijn weggelaten.',
  'There are more line ends than can be looked over: the last ones were left as they are.':
    'Er zijn meer regeleinden dan na te lopen zijn: de laatste zijn gebleven zoals ze zijn.',
};
