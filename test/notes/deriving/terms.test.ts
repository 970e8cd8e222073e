import { type Forms, eachForm } from '../becomes.ts';

const FORMS: Forms = {
  'terms against each other': [
    '# Transport\n- **TCP**: reliable, ordered\n- **UDP**: fast, unordered',
    ['TCP or UDP, which one is it: reliable, ordered? -> TCP', 'TCP or UDP, which one is it: fast, unordered? -> UDP'],
  ],
  'a year': [
    '# Rome\n- 476: fall of the western empire',
    ['In which year was this: fall of the western empire? -> 476'],
  ],
  'terms before a dash': [
    '# Organelles\n- **Ribosome** – builds proteins from amino acids\n- *Nucleus*: holds the DNA\n- Lysosome - breaks down waste with enzymes\n- Vacuole (NB): stores water and salts',
    [
      'Which organelle builds proteins from amino acids? -> Ribosome',
      'Which organelle holds the DNA? -> Nucleus',
      'Which organelle breaks down waste with enzymes? -> Lysosome',
      'Which organelle stores water and salts? -> Vacuole',
      'Name the four organelles. -> Ribosome, Nucleus, Lysosome and Vacuole',
    ],
  ],
  'words of two languages': [
    '# Animals\n- der Hund - dog\n- Maus = mouse',
    [
      'Animals: what is der Hund? -> dog',
      'Animals: what is Maus? -> mouse',
      'Name the two animals. -> der Hund and Maus',
    ],
  ],
  'values of a subject': [
    '# France\n- Capital: Paris\n- Population: 67 million\n- **President**: Emmanuel Macron\n- Max Lambda timeout: 15 minutes',
    [
      'What is the capital of France? -> Paris',
      'What is the population of France? -> 67 million',
      'What is the president of France? -> Emmanuel Macron',
      'What is the max Lambda timeout? -> 15 minutes',
    ],
  ],
  'days and what happened': [
    '# Revolution\n- 14 July 1789 – fall of the Bastille\n- Execution of the king: 1793',
    ['When was this: fall of the Bastille? -> 14 July 1789', 'When was this: execution of the king? -> 1793'],
  ],
  'terms below a bold item': [
    '# VPC\n- **IAM**\n  - Role: temporary credentials for a service\n  - Policy: a document of what is allowed\n  - User: one person or one application only\n  - Group: several users at once',
    [
      'IAM: what do you call temporary credentials for a service? -> Role',
      'IAM: what do you call a document of what is allowed? -> Policy',
      'IAM: what do you call one person or one application only? -> User',
      'IAM: what do you call several users at once? -> Group',
    ],
  ],
  'a description as long as it keeps the answer to itself': [
    '# Tools\n- **Flexible pipe**: bends around every corner of the whole house, which keeps the pipe flexible',
    ['Which tool bends around every corner of the whole house? -> Flexible pipe'],
  ],
  'a description cut where a breath ends': [
    '# Tools\n- **Wrench**: turns nuts and bolts that hands cannot turn, with jaws that are moved by a screw until they fit whatever has to be turned, at home or at work',
    [
      'Which tool turns nuts and bolts that hands cannot turn, with jaws that are moved by a screw until they fit whatever has to be turned? -> Wrench',
    ],
  ],
  'a name that is no part of another word': [
    '# Tools\n- **Saw**: cuts planks, seesaws and all; sawdust is what comes of the saw',
    ['Which tool cuts planks, seesaws and all; sawdust is what comes of it? -> Saw'],
  ],
  'terms against each other under what they share': [
    '# Flat\nHeating costs:\n- You: gas and water\n- Landlord: boiler and pipes',
    [
      'For heating costs, you or Landlord, which one is it: gas and water? -> You',
      'For heating costs, you or Landlord, which one is it: boiler and pipes? -> Landlord',
    ],
  ],
  'the sentence that says most': [
    '# Cloud\n- **Pay-per-use**: Low cost is a great advantage. You are billed for the seconds that code runs.',
    ['Cloud: what do you call it when you are billed for the seconds that code runs? -> Pay-per-use'],
  ],
  'an arrow from a property, and from a term': [
    '# Liver\n- Normal weight → 1.5 kg\n- Jaundice → yellowing of the skin and eyes',
    ['What is the normal weight of Liver? -> 1.5 kg', 'What do you call yellowing of the skin and eyes? -> Jaundice'],
  ],
  'fields of a subject': [
    '## Measles\n- **Symptoms**: fever and rash\n- **Cause**: morbillivirus',
    ['What are the symptoms of Measles? -> fever and rash', 'What is the cause of Measles? -> morbillivirus'],
  ],
  'fields of a subject further up': [
    '# Acute pancreatitis\n## Diagnosis\n- IOC: CECT\n- Best time: after 72 hours\n## Complications\n- MC cause of death: sepsis',
    [
      'What is the IOC of Acute pancreatitis? -> CECT',
      'What is the best time of Acute pancreatitis? -> after 72 hours',
      'Acute pancreatitis: what is the MC cause of death? -> sepsis',
    ],
  ],
  'order words, field names and what is no field: nothing': [
    '# Hierarchy\n- **Level I**: denial and distortion of what is there\n- **Level II**: fantasy and projection upon others\n\n# Metallurgy\n- Copper: Cu2\n- Advice: Title\n\n# Parks\n- Mandate: protect the parks of the country for people yet to come and others',
    [],
  ],
  'names at a place in an order': [
    '# Defences\n- **Level I – Pathological**: denial and distortion\n- **Level II**: immature',
    ['Defences: what is Level I? -> Pathological', 'Defences: what is Level II? -> immature'],
  ],
  'arrows from what is done, and to it: nothing': [
    '# Trospium\n- Excreted by kidney → CI in renal failure\n- Increased rate → used for slow hearts',
    [],
  ],
  'one field among terms, and code in its marks': [
    '# Cholangitis\n- MC organism: E. coli\n- Normal CBD pressure: ten to twelve centimetres of water\n- Call: `run_it(now)`',
    [
      'What is the MC organism of Cholangitis? -> E. coli',
      'Cholangitis: what do you call ten to twelve centimetres of water? -> Normal CBD pressure',
    ],
  ],
  'what asks for an order word, points to others, or tells the reader: nothing': [
    '# Bile duct\n- Type III → removal of the roof of the cyst\n- **Bots**: They can perform tasks like fetching data\n- **Statement**: your idea, in the words of the answer\n- **Experiment**: lead to the discovery of a quantum number',
    [],
  ],
  'what begins with a deed, whatever else it tells': [
    '# Ice\n- **Sea ice**: leads to a loss of light and reveals the water below',
    ['Ice: what leads to a loss of light and reveals the water below? -> Sea ice'],
  ],
  'a term that its own heading names': [
    '# Bacteria\n## Quorum sensing\n**Quorum sensing** - regulation of genes by the density of a population.',
    ['What do you call regulation of genes by the density of a population? -> Quorum sensing'],
  ],
  'what something led to': [
    '# Revolution\n## Economic causes\n- **Poor Harvests**: Led to food shortages and rising prices\n- **Debt**: Resulted in higher taxes for the third estate\n- **Spending**: The court at Versailles drained the treasury\n- **War**: Years of fighting against the British crown',
    [
      'Which economic cause led to food shortages and rising prices? -> Poor Harvests',
      'Which economic cause resulted in higher taxes for the third estate? -> Debt',
      'Which economic cause is it: the court at Versailles drained the treasury? -> Spending',
      'Which economic cause is it: years of fighting against the British crown? -> War',
      'Revolution: name the four economic causes. -> Poor Harvests, Debt, Spending and War',
    ],
  ],
  'a list too long for a breath, whose parts are asked for at once': [
    '# Innate immunity\n- Cells: neutrophils (phagocytosis), macrophages (phagocytosis and presentation), dendritic cells (professional presenters), mast cells (allergy and parasites)',
    [
      'Innate immunity: name the four that belong to Cells. -> neutrophils, macrophages, dendritic cells and mast cells',
    ],
  ],
};

eachForm('terms in plain notes', FORMS);
