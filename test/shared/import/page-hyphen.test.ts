import { describe, expect, it } from 'vitest';
import { endsInHyphen, judgeHyphen } from '../../../shared/import/page-hyphen';
import { countPageWords } from '../../../shared/import/page-words';

/** What stands where two lines meet, in a document that holds these other lines. */
function meeting(line: string, next: string, document: readonly string[] = []): string {
  const words = countPageWords(['Het is een van de dingen die niet dat en het.', ...document]);
  const joint = judgeHyphen(line, next, words);
  if (joint === undefined || joint.kind === 'apart') return 'apart';
  if (joint.kind === 'spaced') return `${line.trimEnd()} ${next}`;
  if (joint.kind === 'tight') return `${line.trimEnd()}${next}`;
  return line.trimEnd().slice(0, -1) + joint.start + next.slice(joint.start.length);
}

describe('a hyphen at a line end', () => {
  it.each<readonly [string, string, string]>([
    ['de loopbaan-', 'keuzes van', 'de loopbaankeuzes van'],
    ['meest verant-', 'woordelijk is', 'meest verantwoordelijk is'],
    ['Loopbaan-', 'reflectie', 'Loopbaanreflectie'],
    ['LOOPBAAN-', 'KEUZES', 'LOOPBAANKEUZES'],
    ['om loopbaange- ', 'richt te werken', 'om loopbaangericht te werken'],
    ['een ge-', 'interesseerde ouder', 'een geïnteresseerde ouder'],
    ['weinig re-', 'ëel', 'weinig reëel'],
    ['hier-', 'van12 is', 'hiervan12 is'],
    ['zich te bemoei-', 'en.', 'zich te bemoeien.'],
    ['is zo-', 'als het hoort', 'is zoals het hoort'],
    ['een po-', 'werpoint', 'een powerpoint'],
    ['een zacht\u00AD', 'koppelteken', 'een zachtkoppelteken'],
  ])('goes where it broke a word: “%s|%s”', (line, next, expected) => {
    expect(meeting(line, next)).toBe(expected);
  });

  it.each<readonly [string, string, string]>([
    ['de AanDeBak-', 'garantie', 'de AanDeBak-garantie'],
    ['een docent-', 'onderzoeker', 'een docent-onderzoeker'],
    ['het LOB-', 'gesprek', 'het LOB-gesprek'],
    ['drie vmbo-', 'scholen', 'drie vmbo-scholen'],
    ['de kinder-', 'ehbo', 'de kinder-ehbo'],
    ['een e-', 'mail', 'een e-mail'],
    ['ex-', 'leerling', 'ex-leerling'],
    ['niet-', 'westers', 'niet-westers'],
    ['Hoekstra-', 'Bos', 'Hoekstra-Bos'],
    ['groep 7-', '8', 'groep 7-8'],
    ['de 4-', 'jarige', 'de 4-jarige'],
    ['zee-', 'egel', 'zee-egel'],
    ['het City Deal-', 'project', 'het City Deal-project'],
    ['(luister)-', 'ouderavond', '(luister)-ouderavond'],
    ['materialen/-', 'middelen', 'materialen/-middelen'],
    ['/ Moeilijkheidsgraad-', 'uitdaging /', '/ Moeilijkheidsgraad-uitdaging /'],
    ['zie www.school.example/in-', 'de-klas', 'zie www.school.example/in-de-klas'],
    ['on-', 'the-job', 'on-the-job'],
  ])('stays where it belongs to the word: “%s|%s”', (line, next, expected) => {
    expect(meeting(line, next)).toBe(expected);
  });

  it.each<readonly [string, string, string]>([
    ['de po-', 'en vo-docenten', 'de po- en vo-docenten'],
    ['voor-', 'of nadelen', 'voor- of nadelen'],
    ['zowel voor-', 'als nameting', 'zowel voor- als nameting'],
    ['pre-', 'and post-test', 'pre- and post-test'],
  ])('waits for the word that follows: “%s|%s”', (line, next, expected) => {
    expect(meeting(line, next)).toBe(expected);
  });

  it('is judged by the document where the document shows the word', () => {
    expect(meeting('een concept-', 'rapportage', ['De concept-rapportage is af.'])).toBe(
      'een concept-rapportage',
    );
    expect(meeting('een concept-', 'rapportage', ['De conceptrapportages.'])).toBe('een conceptrapportage');
    expect(meeting('een docent-', 'onderzoeker', ['docentonderzoeker'])).toBe('een docentonderzoeker');
    expect(meeting('de so-', 'ciale kant', ['Het so is klein, de sociaal werker ook.'])).toBe(
      'de sociale kant',
    );
    expect(meeting('de so-', 'leraren', ['Het so is klein.'])).toBe('de so-leraren');
    expect(meeting('de co-', 'ordinator', ['de coördinator'])).toBe('de coördinator');
  });

  it('is judged by English habits in an English document', () => {
    const english = ['the child and the school that was with the parents and the teacher'];
    expect(meeting('a well-', 'known story', english)).toBe('a well-known story');
    expect(meeting('the class-', 'room', english)).toBe('the classroom');
    expect(meeting('a school-', 'child pair', english)).toBe('a school-child pair');
  });

  it('is no dash and no minus', () => {
    expect([
      endsInHyphen('woord -'),
      endsInHyphen('woord –'),
      endsInHyphen('woord- '),
      endsInHyphen('-'),
    ]).toEqual([false, false, true, false]);
    expect(meeting('woord-', '- streepje')).toBe('apart');
  });
});
