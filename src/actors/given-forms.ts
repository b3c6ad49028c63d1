import { nameKey } from './name-key.ts';

// The full form first, then the short forms by which the same people are called.
const table = `
abraham abe; albert al bert; alexander alex alec; alfred al fred alf; andrew andy drew; anthony tony; antonio tony; antony tony; arnold arnie; arthur art; ashton ash; benjamin ben benny; bernard bernie; bradley brad; calvin cal; charles charlie chuck chas; christopher chris topher; clifford cliff; clinton clint; cornelius neil; curtis curt; daniel dan danny; david dave davey; dennis denny; dominic dom; donald don donnie donny; douglas doug; edgar ed; edmund ed eddie; edward ed eddie ted teddy ned; edwin ed; eugene gene; ezekiel zeke; francis frank fran; franklin frank; frederick fred freddie freddy rick; gabriel gabe; gerald gerry jerry; gerard gerry; gilbert gil; gregory greg; harold hal harry; henry hank harry; herbert herb; howard howie; hubert bert; irving irv; jacob jake; james jim jimmy jamie; jefferson jeff; jeffrey jeff; geoffrey geoff; jeremiah jerry; jeremy jerry; jerome jerry; john jack johnny jon; jonathan jon jonny; joseph joe joey; joshua josh; julius jules; kenneth ken kenny; lawrence larry; laurence larry; leonard len lenny leo; leonardo leo; lewis lew; louis lou; lucas luke; marcus marc; martin marty; matthew matt; maxwell max; melvin mel; michael mike mick mickey; mitchell mitch; nathan nate; nathaniel nate nat; nicholas nick nicky; norman norm; oliver ollie; oscar ozzie; patrick pat paddy; percival percy; peter pete; philip phil; phillip phil; ralph ralphie; randall randy; randolph randy; raymond ray; reginald reg reggie; richard rick dick rich richie ricky; robert bob rob bobby robbie bert; roderick rod; rodney rod; roger rog; roland rollie; ronald ron ronnie; rudolph rudy; russell russ; samuel sam sammy; sidney sid; solomon sol; stanley stan; stephen steve; steven steve; stuart stu; terence terry; theodore ted teddy theo; thomas tom tommy; timothy tim timmy; tobias toby; vincent vince vinny; vladimir volodya; walter walt wally; wesley wes; wilbur will; wilfred will; william bill will billy willie liam; winston win; zachary zach zack; 
abigail abby; alexandra alex sandra; alexandria alex; amanda mandy; andrea andie; angela angie; ann annie; anna annie; antoinette toni; barbara barb barbie; beatrice bea; belinda linda; bernadette bernie; beverly bev; candace candy; caroline carrie carol; carolyn carrie carol; catherine cathy kate katie cat; katherine kathy kate katie kat kay; kathleen kathy kate katie; kathryn kathy kate katie; charlotte charlie lottie; christina chris tina chrissy; christine chris tina chrissy; cynthia cindy; deborah deb debbie debra; diana di; dorothy dot dottie; eleanor ellie nell; elizabeth liz beth betsy betty lizzie eliza; emily em; esther essie; evelyn evie; florence flo; frances fran; gabrielle gabby; georgina georgie; gertrude trudy; gwendolyn gwen; isabella bella; jacqueline jackie; janet jan; janice jan; jennifer jen jenny; jessica jess jessie; joanna jo; josephine jo josie; joyce joy; judith judy; julia julie; kimberly kim; kirsten kirstie; kristen kris; kristina kris tina; laura laurie; linda lindy; lillian lily; louisa lou; louise lou; lucille lucy; madeline maddie; margaret maggie meg peggy marge; marilyn mary; martha marty; matilda tilda; melinda mindy; melissa missy; mildred millie; miriam mimi; nancy nan; natalie nat; nicole nikki; pamela pam; patricia pat patty trish tricia; penelope penny; philippa pippa; priscilla cilla; rebecca becky becca; roberta bobbie; rosalind roz; rosemary rosie; samantha sam; sandra sandy; sarah sally; sharon shari; sheila shelly; sophia sophie; stephanie steph; susan sue susie; suzanne sue; sylvia syl; tabitha tabby; theresa terry tess; teresa terry tess; valerie val; veronica ronnie; victoria vicky tori; virginia ginny; vivian viv; winifred winnie; yvonne vonnie
`;

const fulls = new Map<string, readonly string[]>();
for (const row of table.split(';')) {
  const [full = '', ...shorts] = row.trim().split(' ');
  if (full !== '') fulls.set(full, [full]);
  for (const short of shorts) fulls.set(short, [...(fulls.get(short) ?? []), full]);
}

/**
 * Makes the keys under which a name is found whatever form its given name has: "Jim Mattis" and
 * "James Mattis" share one. A short form of several names ("Jerry") gives a key for each; none for
 * names without a table entry. Names of two words, as `nameKey` leaves them.
 */
export function givenFormKeys(name: string): string[] {
  const [given = '', ...rest] = name.toLowerCase().split(' ');
  const found = rest.length === 0 ? undefined : fulls.get(given);
  if (!found) return [];
  const family = nameKey(`x ${rest.join(' ')}`);
  return found.map((full) => `${full}: ${family.slice(family.indexOf(' ') + 1)}`);
}
