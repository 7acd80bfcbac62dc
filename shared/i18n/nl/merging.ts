/** What a merge makes of what two people changed, and why a package is refused. */
export const merging: Readonly<Record<string, string>> = {
  'Both of you wrote in this memo.': 'Beiden schreven in deze memo.',
  '{0} was written later and holds; the other text stands in the history.':
    '{0*} is later geschreven en geldt; de andere tekst staat in de geschiedenis.',
  Yours: 'De eigen tekst',
  'Your colleague’s': 'Die van de collega',
  'Both of you corrected its text.': 'Beiden corrigeerden de tekst ervan.',
  '{0} was made later and is shown; the other one is kept among its versions.':
    '{0*} is later gemaakt en wordt getoond; de andere is bewaard bij de versies.',
  'Both of you commented on, starred or reworded one quotation in it.':
    'Beiden gaven één citaat erin een opmerking, ster of andere bewoording.',
  'Both of you commented on, starred or reworded {0} quotations in it.':
    'Beiden gaven {0#} citaten erin een opmerking, ster of andere bewoording.',
  'Both of you changed one coding in it.': 'Beiden wijzigden één codering erin.',
  'Both of you changed {0} codings in it.': 'Beiden wijzigden {0#} coderingen erin.',
  'The later change holds.': 'De latere wijziging geldt.',
  'The later changes hold.': 'De latere wijzigingen gelden.',
  'You named it “{0}”, your colleague “{1}”.': 'Hier heet het “{0}”, bij de collega “{1}”.',
  'It becomes “{0}”; the other name stays in its history.':
    'Het wordt “{0}”; de andere naam blijft in de geschiedenis staan.',
  'Both of you wrote a definition.': 'Beiden schreven een definitie.',
  'The later one is kept; the other stands in the history.':
    'De latere blijft; de andere staat in de geschiedenis.',
  'One of you archived it while the other used it.': 'De een archiveerde het terwijl de ander het gebruikte.',
  'It stays, marked, with {0}, until you decide.': 'Het blijft, gemarkeerd, met {0*}, tot er een besluit is.',
  '{0} codings': '{0#} coderingen',
  'the top of the tree': 'de top van de boom',
  'Moves of both of you cannot all hold.': 'De verplaatsingen van beiden kunnen niet allemaal gelden.',
  'It stands under {0}.': 'Het staat onder {0?}.',
  'You and your colleague moved it to different places.':
    'Beiden verplaatsten het, elk naar een andere plek.',
  'It now stands under {0}.': 'Het staat nu onder {0?}.',
  'Each of you made a code of this name at this place.':
    'Beiden maakten op deze plek een code met deze naam.',
  'Both are kept; merge them if they mean the same.':
    'Beide blijven; voeg ze samen als ze hetzelfde betekenen.',
  'Each of you imported a document of this title.': 'Beiden importeerden een document met deze titel.',
  'Both are kept, with their own codings.': 'Beide blijven, met hun eigen coderingen.',
  'Both of you changed it.': 'Beiden wijzigden het.',
  'The later change holds: {0}.': 'De latere wijziging geldt: {0}.',
  'You said this is {0}, your colleague {1}.': 'Hier is dit {0?}, bij de collega {1?}.',
  'It becomes {0}.': 'Het wordt {0?}.',
  'Both of you said whose words {0} in it are, and differ.':
    'Beiden zeiden van wie de woorden van {0*} erin zijn, en verschillen daarin.',
  'What was said later holds.': 'Wat later gezegd is, geldt.',
  'a passage': 'een passage',
  '{0} passages': '{0#} passages',
  'nobody known': 'een onbekende',
  'an unknown member of {0}': 'een onbekend lid van {0}',
  'as the later one left it': 'zoals de laatste het achterliet',
  'This is not a whole Codeboom package.': 'Dit is geen heel Codeboom-pakket.',
  'Ask your colleague to send it again.': 'Vraag de collega het opnieuw te sturen.',
  'This package unpacks to more than any study of text holds.':
    'Uitgepakt is dit pakket groter dan een studie met tekst ooit is.',
  'Ask your colleague what it is.': 'Vraag de collega wat het is.',
  'That is a different study, not a copy of this one.': 'Dat is een andere studie, geen kopie van deze.',
  'Choose a package that was sent from a copy of this study.':
    'Kies een pakket dat uit een kopie van deze studie is verstuurd.',
  'Everything in this package is in the study already.': 'Alles in dit pakket staat al in de studie.',
  'A document in this package has another text than the one it was coded in, which Codeboom never writes.':
    'Een document in dit pakket heeft een andere tekst dan die waarin het gecodeerd is; zoiets schrijft Codeboom nooit.',
  'Ask your colleague how the package was made.': 'Vraag de collega hoe het pakket gemaakt is.',
  'The study changed since the merge was looked over.':
    'De studie is gewijzigd sinds de samenvoeging is bekeken.',
  'The history in this folder cannot have come about by working in it.':
    'De geschiedenis in deze map kan niet door werken zijn ontstaan.',
  'Ask your colleague for a package.': 'Vraag de collega om een pakket.',
};
