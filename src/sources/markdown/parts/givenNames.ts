/** Given names that are common in many countries and seldom surnames; where order alone is in doubt, they tell. */
const givenNames = new Set(
  `
    aaron abraham adam aditya adrian ahmed akash akira alan albert aleksandar aleksander alessandro alex alexander
    alexandra alexandre alexei alexey alfred alice ali alina amanda amir amit amy ana anastasia andre andrea andreas
    andrei andrew andrey andrzej angela anil anita ankit ann anna anne antoine anton antonio anthony arjun arthur
    arun ashish barbara bart ben benjamin bernard bernd bernhard bing bo bob boris brian bruno carl carla carlos
    caroline catherine charles charlotte chen chris christian christina christine christof christoph christopher
    claire claudia claudio clara colin constantin craig cristian cristina daniel daniela daniele danny david
    deborah denis dennis diana diego dieter dimitri dimitris dirk dmitri dmitry dominik donald douglas edward eduardo
    edwin elena eleni eli elisa elizabeth ellen emanuele emil emily emma emmanuel enrico eric erik ethan eugene eva
    evan evgeny fabian fabio federico felix fernando filip florian francesca francesco francis francisco francois
    françois frank franz fred frederic friedrich gabriel gabriela gary george georg gerard gerhard giacomo gilles
    giorgio giovanni giulia giuseppe gordon grace graham greg gregory guido guillaume gustavo hannah hans harald
    harry heather heiko heinrich helen henri henrik henry hiroshi holger hugo ian igor ilya irina isaac isabel isabelle
    ivan jacob jack jakob jakub jan jane janet jason javier jean jeff jeffrey jennifer jens jeremy jerome jerry
    jessica jianfeng jiri joachim joan joanna joao joel joerg john johan johann johannes jon jonas jonathan jorge
    jose josef joseph joshua josé juan judith julia julian julie juliette julien jun jürgen jörg kai karen karl katarina
    kate katherine kathryn katja keith kelly ken kenneth kenji kevin klaus konstantin kristian kristina kurt kyle
    larry lars laura lauren laurent leo leon leonardo linda lisa lorenzo louis louise luca lucas lucia luis luisa
    lukas magnus manuel marc marcel marcin marco marcus margaret maria marie marina mario marius marjan mark markus
    marta martha martin mary massimo mathias mathieu matt matteo matthew matthias matthieu maurice mauricio max
    maxim maximilian megan mehdi melissa michael michal michel michele michelle miguel mikael mike mikhail milan
    mohamed mohammad monica moritz muhammad nadia nancy natalia natalie natasha nathan neil nicholas nick nicola
    nicolas nicole niels nikita nikola nikolai nikolaos nils nina noah nora olaf oleg olga oliver olivier oscar
    otto pablo paola paolo pascal patricia patrick paul paula pavel pedro peter petr philip philipp philippe phillip
    pierre piotr rachel radu rafael rahul raj rajesh ralf ralph ramesh raphael raymond rebecca ricardo richard robert
    roberto robin roger roland roman ronald rosa ruth ryan sabine sally sam samuel sandra sandeep sanjay sanjeev sara
    sarah scott sean sebastian sebastien serge sergei sergey sergio shane sharon simone sofia sonia sophia sophie
    stanislav stefan stefania stefano steffen stephan stephane stephanie stephen steve steven stuart sunil susan
    suresh susanne sven takashi tamara tatiana taylor terry theodore theresa thierry thomas thorsten tiago tim
    timothy tobias todd tom tomas tommaso tony torsten ulrich uwe valentin valentina vanessa vera victor victoria
    viktor vijay vincent vincenzo vinod virginia vladimir walter wei werner wilhelm will william wolfgang xavier
    yann yannick yoav yoshua yuri yves zachary zoltan
  `
    .trim()
    .split(/\s+/),
);

/** Whether the first word is a given name that is known: "Julian", "Maria José", "Jean-Pierre". */
export function isGivenName(text: string): boolean {
  const [first = ''] = text
    .trim()
    .toLowerCase()
    .split(/[\s.-]+/u);
  return givenNames.has(first);
}
