/**
 * Words that begin sentences and headlines with a capital and are no names; months, weekdays,
 * nations' adjectives used as heads, and capitalised things (events, holidays, peoples' wars).
 */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those there here he she it they we you i his her its their our my your him them us me who whom whose which what when where why how ' +
    'and or but nor so yet for of in on at by to from with without within into onto upon over under above below between among amid during before after since until till while as if then than though although because unless whether about against across along around behind beside besides beyond despite down except inside near off out outside past per through throughout toward towards up via like unlike versus vs not no yes all any both each every few many more most much neither none one two three four five six seven eight nine ten several some such other others another ' +
    'is are was were be been being am do does did done have has had having can could may might must shall should will would let lets ' +
    'also again ahead already almost always away back earlier else ever even first second third last later least less long maybe meanwhile moreover nearly never next now nevertheless nonetheless often once only otherwise perhaps possibly previously quite rather really recently separately similarly soon still sometimes just thus therefore today tomorrow tonight together too usually very well yesterday yet however indeed instead finally further furthermore hence additionally according asked based citing speaking following given including late early speaking though amid ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'new old big small good bad great high low same own former ex then current own top right left main major minor north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern northern southern eastern western central mid upper lower ' +
    'people man woman men women officials official authorities government governments state states country countries nation nations world war peace news media report reports reporters police army navy force forces military troops party parties president presidents minister ministers leader leaders talks summit meeting visit deal agreement treaty declaration statement sanctions sources source analysts experts critics supporters opponents republicans democrats republican democrat democratic congress senate house parliament court courts judge law bill act policy economy trade market markets oil gas nuclear missile missiles weapons test tests launch attack attacks bombing crisis election elections vote votes voters campaign day week month year years time times way thing things part photo photos image video file read more see watch listen click share subscribe sign copyright caption story stories page pages update updated breaking exclusive opinion analysis editorial advertisement ' +
    'english christian christians muslim muslims jewish jews islam islamic catholic arab arabs european europeans asian asians african africans latino hispanic black white western communist soviet nazi ' +
    'olympics olympic games winter summer spring autumn fall christmas easter thanksgiving halloween ramadan internet twitter facebook instagram telegram youtube google wikipedia ' +
    'okay ok hello thanks thank please sorry dear sir madam god mr mrs ms dr moreover asked told said says say saying added noted added speaking while nothing something anything everything everyone anyone someone nobody everybody either whatever whoever ' +
    'korea korean koreans koreas peninsula sea ocean river lake mount mountain island islands street road avenue airport hotel palace square building tower bridge park city town village province region district county zone line border airforce club hall center centre theatre theater museum university college school church hospital ' +
    'because based born called come get go going got look make making take put seen show shown told turn using want wants work working during ban bans im march ' +
    'yet lawmakers senators pentagon kremlin beltway brexit covid coronavirus ' +
    'air armed joint task special coast ' +
    'asia europe africa america antarctica pacific atlantic arctic mediterranean eurasia caucasus balkans ' +
    'sunday’s liberation foundation independence national international federal general public social economic political human rights security foreign defense defense interior health justice education'
  ).split(' '),
);

/** Heads of the names of organisations: "Asian Strategy Center", "Union of Concerned Scientists". */
export const organisationHeads: ReadonlySet<string> = new Set(
  'ministry department agency bureau office commission committee council board authority party union league federation association organization organisation institute institution academy university college school center centre foundation society club company corporation corp inc ltd llc plc group bank fund court tribunal parliament assembly duma army navy force forces guard guards command corps press times post journal tribune herald gazette daily magazine news network broadcasting television radio airlines airways hospital church mission embassy consulate secretariat presidium brigade battalion regiment division front movement alliance coalition caucus museum laboratory laboratories lab observatory trust project initiative forum conference chamber exchange troupe orchestra ensemble team brotherhood police volunteers cruises motors motorsports holdings industries technologies enterprises studios'.split(
    ' ',
  ),
);
