/** Openings that stand before a colon in Dutch and English transcripts and never name who speaks. */
const PHRASES: ReadonlySet<string> = new Set(
  `let op|nb|n.b.|ps|p.s.|datum|locatie|plaats|tijd|tijdstip|duur|bijvoorbeeld|bijv.|bv.|onderwerp|opmerking|noot|
opname|opnamedatum|aanwezig|afwezig|deelnemers|bron|betreft|transcript|transcriptie|uitgewerkt door|project|titel|
versie|dus|kortom|kijk|conclusie|samenvatting|toelichting|inleiding|thema|vervolgens|ten eerste|ten tweede|tot slot|
bijlage|school|interview|note|date|location|place|time|duration|for example|example|subject|remark|recording|
present|absent|participants|source|re|title|version|in short|look|conclusion|summary|introduction|topic|first|
second|finally|transcribed by|appendix`
    .replaceAll('\n', '')
    .split('|'),
);

/** Whether a label is a known phrase such as “Let op” or “Datum”, in any case. */
export function isKnownPhrase(label: string): boolean {
  return PHRASES.has(label.toLowerCase());
}
