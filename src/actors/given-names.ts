// Frequent given names of many countries, folded, from general knowledge. Names that are mostly
// something else in English text (Will, Mark at a sentence's start, Grant, May, June …) are left out
// or stand only where a second name follows.
const male =
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven stephen paul andrew joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip phillip eugene louis lewis jim mike bob bill tom tim dan dave steve jeff greg ben sam matt nick tony chris ron don ken ed ted fred rick rob rod ray jay jon josh jake max leo oliver liam owen ian neil graham simon martin colin stuart malcolm nigel hugh duncan craig barack mitt newt marco ted bernie rand rupert boris emmanuel nicolas francois jean pierre jacques michel alain olivier laurent antoine claude philippe gerard edouard hans heinz klaus jurgen wolfgang helmut gerhard olaf frank-walter horst dieter stefan uwe sigmar heiko friedrich karl otto ludwig matthias andreas markus lars sven bjorn erik nils anders magnus jens soren giuseppe matteo silvio mario luigi giovanni paolo carlo marco antonio sergio francesco roberto alessandro jorge carlos luis miguel pedro pablo diego fernando javier rafael alejandro enrique ricardo eduardo raul fidel hugo nicolas evo jair lula andres manuel felipe mariano joao paulo aleksandr alexandr oleksandr alexey alexei aleksei anatoly anatoliy andrei andrey arkady artem boris dmitry dmitri dmitrii evgeny yevgeny georgy georgi gennady grigory igor ilya ivan kirill konstantin leonid maxim maksim mikhail nikita nikolai nikolay oleg pavel petr pyotr roman ruslan semyon sergei sergey stanislav stepan timur vadim valentin valery vasily viktor victor vitaly vladimir volodymyr vladislav vyacheslav yaroslav yegor yuri yury iuri alisher ramzan dzhokhar nursultan ilham serzh petro arseniy mohammed mohammad muhammad mohamed mohamad ahmed ahmad ali hassan hasan hussein hossein hamid karim khalid mahmoud mustafa omar osama rashid saddam said salman tariq yasser yusuf ibrahim ismail abdul abdullah abdel bashar muammar moammar hosni ayman mehmet recep ahmet kemal benjamin binyamin ehud ariel shimon yitzhak moshe avigdor naftali yair narendra rahul rajiv manmohan imran nawaz pervez asif arvind amit sanjay anil vijay raj ravi sunil deepak shinzo yoshihide junichiro taro fumio yoshiro yukio naoto keiji itsunori hiroshi takeshi kenji akira katsuya motohiro shigeru toshimitsu nobuo hideki rodrigo benigno joko mahathir najib thaksin prayuth kofi nelson jacob cyril robert uhuru raila goodluck olusegun paul yoweri abiy haile antony antonio scott malcolm tony bill kelvin jens jean-claude jean-yves jean-marc jean-luc sebastian alexis donald lindsey mitch paul reince rex h.r. jared rudy rudolph devin elon mark jeffrey warren clarence brett neil samuel stephen anthony cory beto pete jared orrin chuck harry dick rush glenn sean tucker wolf anderson rupert clint mel kanye brad leonardo tiger lebron cristiano lionel usain roman jamal colin luke cody caleb evan trevor derek marcus darren dean glen earl clarence leon lloyd herbert melvin norman stanley leonard theodore francis otis wesley marvin ernest alvin clifford edwin elmer barry jimmy johnny danny tommy eddie kenny ronnie charlie freddie'.split(
    ' ',
  );
const female =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa theresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella diana brittany natalie marie kayla alexis lori hillary hilary nikki ivanka melania michelle condoleezza madeleine kellyanne kamala tulsi nancy dianne elena sonia ursula angela federica catherine marine segolene christine anne anne-marie brigitte simone annegret frauke alice katja petra sabine claudia monika heidi ingrid birgit silvia giorgia paola lucia carmen dilma cristina michelle isabel rosa ana natalia natalya tatiana tatyana olga irina svetlana ekaterina yekaterina elena yelena galina lyudmila ludmila marina nadezhda oksana valentina vera veronika yulia julia yuliya anastasia daria darya ksenia kseniya maria mariya zinaida larisa alla anna aisha fatima leila zainab malala benazir indira sushma nirmala priyanka megawati gloria corazon imelda yuriko naomi seiko mari sanae kaori theresa priti liz nicola meghan kate camilla jacinda julia penny gladys winnie ellen joyce sheryl oprah beyonce taylor miley serena venus simone lindsay britney kylie jenna jill tracy tammy wendy robin gail erin shannon kristen kristin katie molly claire jane jenny becky vicky cindy peggy sally audrey vivian yvonne annie ella ava mia chloe zoe lily lucy maya naomi norma paula phyllis rita rose roberta sheila stacy sue tina valerie wanda alexandria ilhan rashida ayanna mazie tammy kirsten amy susan lisa claire elise bridget'.split(
    ' ',
  );

const genders = new Map<string, 'female' | 'male' | 'either'>();
for (const [list, gender] of [
  [male, 'male'],
  [female, 'female'],
] as const) {
  for (const name of list) {
    const held = genders.get(name);
    genders.set(name, held === undefined || held === gender ? gender : 'either');
  }
}
for (const name of 'jean kelly alexis nicola robin terry tracy andrea jordan leslie casey taylor morgan jamie pat chris'.split(
  ' ',
)) {
  genders.set(name, 'either');
}

/** Gives the gender that a given name tells, 'either' where it tells none, undefined where it is no given name. */
export function givenName(norm: string): 'female' | 'male' | 'either' | undefined {
  return genders.get(norm);
}

/** Gives the gender that a Russian family name tells by its ending. */
export function familyGender(norm: string): 'female' | 'male' | undefined {
  if (/(?:[oe]va|ina|skaya|skaia)$/.test(norm) && norm.length > 5) return 'female';
  return undefined;
}
