/** What happened to a study on disk, and what is safe. */
export const storage: Readonly<Record<string, string>> = {
  'The state of the study could not be kept for the next opening':
    'De stand van de studie kon niet worden bewaard voor de volgende keer openen',
  'Everything marked as saved is safe.': 'Alles wat als opgeslagen staat, is veilig.',
  'Everything marked as saved is safe in the journal.':
    'Alles wat als opgeslagen staat, is veilig in het journaal.',
  'Your codings are safe.': 'De coderingen zijn veilig.',
  'Your own studies are safe.': 'De eigen studies zijn veilig.',
  'The study is safe.': 'De studie is veilig.',
  'Check the disk.': 'Controleer de schijf.',
  'Check the disk and try again.': 'Controleer de schijf en probeer het opnieuw.',
  'Check the disk, then open the study again.': 'Controleer de schijf en open de studie daarna opnieuw.',
  'Free some space and try again.': 'Maak ruimte vrij en probeer het opnieuw.',
  'Ask its owner, or copy the study.': 'Vraag het de eigenaar, of kopieer de studie.',
  'Copy the study to a disk you can write to.':
    'Kopieer de studie naar een schijf waarop geschreven kan worden.',
  'Restore the study from a backup.': 'Herstel de studie uit een reservekopie.',
  'Restore the file from a copy of the study.': 'Zet het bestand terug uit een kopie van de studie.',
  'There is no backup to put in its place.': 'Er is geen reservekopie om ervoor in de plaats te zetten.',
  'The sample study could not be made.': 'De voorbeeldstudie kon niet worden gemaakt.',
  'See whether the disk is full, then try again.': 'Kijk of de schijf vol is en probeer het opnieuw.',
  'A sync program left {0} second {1} of files in the study folder.':
    'Een synchronisatieprogramma liet {0#} tweede {1*} van bestanden in de studiemap achter.',
  'Ask your colleague for a package and merge it.': 'Vraag de collega om een pakket en voeg het samen.',
  'The study could not be made': 'De studie kon niet worden gemaakt',
  'The study could not be opened': 'De studie kon niet worden geopend',
  'The study is open for reading only': 'De studie is alleen om te lezen geopend',
  'The last step could not be saved': 'De laatste stap kon niet worden opgeslagen',
  'The backup could not be restored': 'De reservekopie kon niet worden teruggezet',
  'The file could not be stored': 'Het bestand kon niet worden opgeslagen',
  'The document could not be stored': 'Het document kon niet worden opgeslagen',
  'The document could not be read': 'Het document kon niet worden gelezen',
  'A summary of the study could not be written': 'Een samenvatting van de studie kon niet worden geschreven',
  'A backup of the study could not be made': 'Een reservekopie van de studie kon niet worden gemaakt',
  'The disk reported an error while saving, so this study is now read-only.':
    'De schijf meldde een fout bij het opslaan, dus deze studie is nu alleen-lezen.',
  '{0}: the disk is full.': '{0*}: de schijf is vol.',
  '{0}: the disk is read-only.': '{0*}: de schijf is alleen-lezen.',
  '{0}: you have no permission for this folder.': '{0*}: er is geen toegang tot deze map.',
  '{0}: there is a file where a folder should be.': '{0*}: er staat een bestand waar een map hoort.',
  '{0}: its name or path is too long for this disk.': '{0*}: de naam of het pad is te lang voor deze schijf.',
  '{0}: the disk answered {1}.': '{0*}: de schijf antwoordde {1}.',
  'The damaged files are kept in the folder data.': 'De beschadigde bestanden zijn bewaard in de map data.',
  'The last step could not be read and is missing; all before it is there.':
    'De laatste stap was niet te lezen en ontbreekt; alles daarvoor is er.',
  'The last {0} steps could not be read and are missing; all before is there.':
    'De laatste {0#} stappen waren niet te lezen en ontbreken; alles daarvoor is er.',
  'The end of the last session is missing, perhaps with a few steps; all before is there.':
    'Het einde van de laatste sessie ontbreekt, misschien met enkele stappen; alles daarvoor is er.',
  'A file of this study was damaged; everything in it was found elsewhere.':
    'Een bestand van deze studie was beschadigd; alles wat erin stond is elders gevonden.',
  'This backup is damaged itself.': 'Deze reservekopie is zelf beschadigd.',
  'This backup belongs to another study.': 'Deze reservekopie hoort bij een andere studie.',
  'Choose a backup of this study.': 'Kies een reservekopie van deze studie.',
  'There is no backup “{0}” of this study.': 'Er is geen reservekopie “{0}” van deze studie.',
  'A summary of this study came back from the disk different from what was written.':
    'Een samenvatting van deze studie kwam anders van de schijf terug dan ze geschreven was.',
  'The text of a document is missing from the study folder.':
    'De tekst van een document ontbreekt in de studiemap.',
  'The text of a document was changed outside Codeboom, so quotations can no longer be trusted to fit.':
    'De tekst van een document is buiten Codeboom gewijzigd, dus het is niet meer zeker dat citaten kloppen.',
  'This study was closed.': 'Deze studie is gesloten.',
  'Open it again to go on.': 'Open haar opnieuw om verder te gaan.',
  'A step before this one could not be saved, so this one was not saved either.':
    'Een eerdere stap kon niet worden opgeslagen, dus deze ook niet.',
  'This study was opened elsewhere and taken over from here, so it is now read-only.':
    'Deze studie is elders geopend en van hier overgenomen, dus ze is nu alleen-lezen.',
  'Close it, or open it again when the other is done.':
    'Sluit haar, of open haar opnieuw als de ander klaar is.',
  'This study was opened for reading only.': 'Deze studie is alleen om te lezen geopend.',
  'Open it for writing to go on.': 'Open haar om te schrijven om verder te gaan.',
  'There is no study in this folder.': 'Er staat geen studie in deze map.',
  'Choose the folder that holds study.json, or make a new study.':
    'Kies de map met study.json, of maak een nieuwe studie.',
  'There is a study in this folder already.': 'Er staat al een studie in deze map.',
  'Open it, or choose another folder.': 'Open haar, of kies een andere map.',
  'This folder is not empty.': 'Deze map is niet leeg.',
  'Choose a new or empty folder for the study.': 'Kies een nieuwe of lege map voor de studie.',
  'another program': 'een ander programma',
  'process {0} on {1}': 'proces {0} op {1}',
  'This study is open in {0}.': 'Deze studie is open in {0?}.',
  'Close it there first; if nobody is working in it any more, take it over.':
    'Sluit haar daar eerst; als er niemand meer in werkt, neem haar dan over.',
  'No backup was found on this computer; look for a copy made elsewhere.':
    'Op deze computer is geen reservekopie gevonden; zoek een kopie die elders is gemaakt.',
  'Restore one of its {0} backups; the newest is of {1}.':
    'Zet een van de {0#} reservekopieën terug; de nieuwste is van {1}.',
  'The data of this study are damaged beyond what can be repaired safely.':
    'De gegevens van deze studie zijn te zwaar beschadigd om veilig te herstellen.',
  'This study was written by a newer version of Codeboom.':
    'Deze studie is geschreven door een nieuwere versie van Codeboom.',
  'This study holds work of a newer version of Codeboom.':
    'Deze studie bevat werk van een nieuwere versie van Codeboom.',
  'Update Codeboom to open it.': 'Werk Codeboom bij om haar te openen.',
  'The file study.json of this study is damaged.': 'Het bestand study.json van deze studie is beschadigd.',
  'Part of this study’s history cannot be read.':
    'Een deel van de geschiedenis van deze studie is niet te lezen.',
  'The file could not be written.': 'Het bestand kon niet worden geschreven.',
};
