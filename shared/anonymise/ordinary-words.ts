/**
 * Words that stand between a first name and a surname, or before a surname, and that change case with their
 * place: "Fatima van der Berg", but "mevrouw Van der Berg".
 */
export const namePrefixes: ReadonlySet<string> = new Set(
  `a af al aan bij ben bin d da de del della den der des di do dos du e el en het i ibn il in l la las le les
  lo los of onder op oude over s san st t te ten ter tot uit uijt van vom von voor y zu zum zur`.split(/\s+/),
);

/**
 * Dutch words, and a few English ones of the school yard, that are also first names or surnames.
 *
 * A name made of nothing but these (and prefixes) is only a name where it is written with a capital: "Wil"
 * leaves, "ik wil" stays. The price is known: "Wil je mee?" at the start of a sentence is taken for the
 * person. The list need not be complete: a word that is missing is replaced in lower case too, which shows.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `aal aker als an anker appel april arend arm as augustus baan baars baas bak bakker bal balk bank bas bb
  beek been beer beet bel berg berk best beste bever bisschop blad blank blauw bleek blij bloed bloem blok
  bo bode boek boer bok bol bom bond bont boom boon boot bord borg bos bot braam brand breed brink broek
  broer brood brouwer brug bruin bruine buis buiten bult burg burger burgers buur dag dam dame dank dans das
  den dijk dik dok dol donk donker door doorn doos dorp draad drager droog duif duin duister dun eend eik
  elf elke engel erf ernst fee feest fier fijn flink floor fok frank fris fruit gaaf gans geel geest gek
  genie gerst gift gilde gl glas goed goede goud graaf graan gras grauw groen groene groep groot grote haag
  haak haan haar haas hagel hak hal hals ham hamer hand hard haring hart haven haver heel heer heide heil
  hek held helder hem hemel hen herder herfst hert heuvel hoed hoek hof hol hond hoofd hoog hoop hoorn houd
  hout huis hulst hut ijs ijzer iris jager jasmijn job jong jonge jonker juli juni kaars kaart kalf kam
  kamer kamp kan kant kap karper kat kater kb keizer kelder kiel kievit kikkert kip klein kleine klerk klok
  knecht knoop koe koek koel kok kolk konijn koning kool koop koper koren korf kort korte koster kraai kraan
  krans kruis krul kwast laan laat lam land lang lange last leen leer leeuw leeuwerik leger lelie lente
  leraar lief lieve linde lint lood look loos los lot lotus luik ma maan maat mager mak mand mark markt
  marter mast max mees meester meeuw mei melk merel mier min moeder mol molen molenaar mond monnik mooi moor
  mos mug munt mus muur nacht nagel nieuw nieuwe nood noord noot oever oma oom ooms oost opa os oud oude
  ouder oven pa paal paard pad park pastoor pauw peer pen pijl pijn pijper pit plaat plank plant plas ploeg
  po poel pol pool poort poot post pot praat prins proost puck put raaf raap rad ram rand rat recht regen
  reiger reus ridder riem riet rijk rijke rijn ring rode roel roest rond rood rook roos rots rozen rug ruig
  ruit ruiter rust sap schaaf schaap schaar schilder schipper schoen schoon schout schuur sein sint slag
  slager slak slot smal smid sneeuw snel snip snoek soldaat som speel spek spin spreeuw sprong staal stam
  star steen ster sterk sterre steur stoel stok stoop storm straat strand streng strik stroom struik tak
  tang tante tarwe teer tempel tijd timmer timmerman tl toe tol ton toon top toren tros tuin tulp uil vaal
  vaandrig vaart vader valk vast veen veer veld ven verf vijver vink vis visser vlag vlam vlas vleugel vlieg
  vliet vlinder vlug vo vogel vogelaar vol vonk voogd voort vos vree vreugde vriend vrij vroeg vroom vuur
  waard wacht wagen wal wand warm water weber weg weide wel werf west wever wiel wierook wijn wijs wil wild
  wilde willen winkel winkels winter wissel wit witte wol wolf zaal zadel zalm zand zang zee zeeman zeer
  zeil zeker zoet zomer zon zoon zuid zus zwaan zwart zwarte zwerver`.split(/\s+/),
);
