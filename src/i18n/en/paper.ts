/** Whom to call in Shanghai, wherever the guide shows it large. */
const emergencyCalls = [
  { number: "120", label: "Ambulance", zh: "急救" },
  { number: "110", label: "Police", zh: "报警" },
  { number: "119", label: "Fire", zh: "火警" },
];

/** Words of what is printed: the sheet, the enquiry letter, the letter for the doctor at home. */
export const paper = {
  emergencyCalls,
  sheet: {
    documentTitle: (name: string) => `One sheet: ${name}`,
    description: (name: string) =>
      `One page to print in English and Chinese for ${name}: address for the driver, questions for the doctor, sentences to point at.`,
    dates: (checked: string, next: string) =>
      `Shanghai Care Guide. Facts last checked ${checked}, next check due ${next}.`,
    driver: { title: "To the driver", ask: "请送我到" },
    telephone: { label: "Telephone", zh: "电话" },
    metro: { label: "Metro", zh: "地铁" },
    askFor: { label: "Ask for", zh: "我要去" },
    aboutMe: { label: "About me", zh: "我的情况" },
    blanks: [
      { label: "Name as in passport", zh: "姓名（同护照）" },
      { label: "Date of birth", zh: "出生日期" },
      { label: "Country, passport number", zh: "国籍、护照号码" },
      { label: "Language I speak", zh: "沟通语言" },
      { label: "Allergies", zh: "过敏史" },
      { label: "Please call", zh: "紧急联系人" },
    ],
    questions: { label: "Questions for the doctor", zh: "想请教医生" },
    sentences: { label: "Please point here", zh: "请看这里" },
    calls: [...emergencyCalls, { number: "12345", label: "City line", zh: "市民服务热线" }],
    foot: (name: string) =>
      `Nobody pays to be listed. No clinician has reviewed this sheet. Sources and gaps: the guide’s page on ${name}.`,
  },
  enquiry: {
    documentTitle: (name: string) => `Enquiry letter: ${name}`,
    description: (name: string) =>
      `A letter to ${name} in English and Chinese with blanks to fill in: diagnosis, reports, questions, dates. Nothing is sent from this page.`,
    title: "Enquiry letter",
    lead: "Fill in the blanks, then print the page or copy it into an e-mail. What you write stays in your browser: nothing on this page can be sent.",
    english: "In English",
    chinese: "In Chinese",
    blank: (number: number, before: string) => `Blank ${number}, after: ${before}`,
    where: "Where to send it",
    email: "E-mail of this department",
    phone: "Telephone of this department",
    mainPhone: "Telephone of the hospital, main line",
    noEmail: "We found no e-mail address of the department. Ask by telephone, or take the letter with you.",
    twice: "Write the same in both languages. Names and diagnoses may stay in Latin letters.",
  },
  goingHome: {
    documentTitle: (name: string) => `Letter for the doctor at home: ${name}`,
    description: (name: string) =>
      `A page to print for the doctor at home after this treatment in Shanghai: ${name}. Warning signs, papers, later care, and blanks to fill in.`,
    title: (name: string) => `For the doctor at home: ${name}`,
    lead: "Print this page before you leave. Let the hospital fill in what it knows. Give it to your doctor at home.",
    dear: "Dear colleague, this patient was treated in Shanghai. The hospital writes on the lines what was done. The rest is what this guide tells patients, so “you” means the patient.",
    blanks: [
      { label: "Patient’s name" },
      { label: "Date of birth" },
      { label: "Hospital and department" },
      { label: "Dates of admission and discharge" },
      { label: "Doctor who answers, with e-mail" },
      { label: "Telephone, day and night" },
      { label: "Diagnosis", wide: true },
      { label: "What was done, on which day", wide: true },
      { label: "Implants or products, with numbers", wide: true },
      { label: "Medicines, by generic name, with end dates", wide: true },
      { label: "Next check, when and what", wide: true },
    ],
    signs: "Warning signs, in the words patients are given",
    signsAsk: "Please send the patient to a hospital at once for any of these.",
    papers: "Papers patients are told to carry",
    later: "What comes later, in the words patients are given",
    abroad:
      "The patient was in a hospital abroad. Please think of tests for resistant germs, as your own rules say.",
    foot: "Written by Shanghai Care Guide from its page on this treatment. No clinician has reviewed it.",
  },
} as const;
