import { stemOf } from "./words-of";

/** Words that readers and entries use for the same thing. A line is one group; British and plural forms need no entry. */
const groups = `
surgery operation op surgical surgeon operate operated operating
doctor physician specialist dr
hospital yiyuan clinic
child kid pediatric paediatrician childhood
baby infant newborn
cost price fee charge expense tariff
cancer tumour carcinoma malignancy malignant neoplasm oncology cancerous
heart cardiac cardio coronary cardiovascular
kidney renal
liver hepatic
lung pulmonary
bone orthopaedic ortho orthopedics
eye ophthalmic ophthalmology optical
tooth teeth dental dentist dentistry
medicine medication drug pill tablet meds
herb herbal herbs
hotel lodging accommodation guesthouse apartment hostel
interpreter translator interpreting translation translate interpret
complaint complain complaining
insurance insurer insured
bowel colon colorectal intestine intestinal rectal rectum
womb uterus uterine
cervix cervical
ovary ovarian
stomach gastric
skin dermatology dermatological
brain cerebral
woman women female gynaecology gynaecological ladies
pregnancy pregnant maternity birth childbirth obstetric obstetrics
france french
uk british britain kingdom
netherlands dutch holland
switzerland swiss
spain spanish
usa american states
denmark danish
poland polish
greece greek
turkey turkish türkiye turkiye
sweden swedish
finland finnish
ireland irish
italy italian
norway norwegian
portugal portuguese
belgium belgian
austria austrian
hungary hungarian
romania romanian
serbia serbian serb
croatia croatian croat
czechia czech
slovakia slovak
slovenia slovenian slovene
iceland icelandic
luxembourg luxembourger
russia russian
ukraine ukrainian
belarus belarusian
kazakhstan kazakh
kyrgyzstan kyrgyz
uzbekistan uzbek
tajikistan tajik
turkmenistan turkmen
mongolia mongolian mongol
japan japanese
korea korean
taiwan taiwanese
macao macau
thailand thai
vietnam vietnamese
laos lao laotian
cambodia cambodian khmer
myanmar burmese burma
malaysia malaysian
indonesia indonesian
singapore singaporean
india indian
pakistan pakistani
bangladesh bangladeshi
nepal nepali nepalese
lanka lankan
afghanistan afghan
iran iranian
iraq iraqi
israel israeli
egypt egyptian
morocco moroccan
algeria algerian
tunisia tunisian
libya libyan
sudan sudanese
ethiopia ethiopian
kenya kenyan
tanzania tanzanian
uganda ugandan
ghana ghanaian
nigeria nigerian
africa african
emirate emirati uae
saudi arabia
kuwait kuwaiti
qatar qatari
yemen yemeni
syria syrian
lebanon lebanese
palestine palestinian palestinians
canada canadian
mexico mexican
brazil brazilian
peru peruvian
chile chilean
colombia colombian
ecuador ecuadorian
cuba cuban
venezuela venezuelan
australia australian aussie
zealand zealander kiwi
fiji fijian
philippines filipino
argentina argentine
old elderly aged senior geriatric
emergency urgent er
blood haematology haematological
replacement replace prosthesis artificial
transplantation transplant transplanted
radiotherapy radiation irradiation
chemotherapy chemo
rehabilitation rehab physiotherapy physio
acupuncture needles acupuncturist needling zhenjiu
fertility infertility ivf
checkup screening
keyhole laparoscopic laparoscopy
robot robotic
sixth 6 6th six liu
seventh 7 7th seven
ninth 9 9th nine
tenth 10 10th ten
first 1 1st one diyi
east eastern
flight fly flying plane airplane
taxi cab didi
metro subway underground
phone telephone mobile
sim esim
internet wifi
pay payment paying
deposit prepayment
refund reimbursement
extend extension prolong
companion relative carer accompany family
halal muslim islamic
vegetarian vegan
prayer pray mosque church
ambulance 120
weather climate
privacy gdpr
court lawsuit sue lawyer
malpractice negligence
quote estimate quotation
records file files
tcm zhongyi
pain ache aching hurt hurts hurting sore painful
slimming slim
insomnia sleepless sleeplessness sleep
ageing aging
back spine spinal
myopia myopic shortsighted nearsighted
lasik lasek smile
cannot cant unable
itch itchy itching
obese obesity overweight
numb numbness
dizzy dizziness vertigo
tired tiredness fatigue exhausted exhaustion
swollen swelling
bleed bleeding
seizure epileptic epilepsy
depressed depression
anxious anxiety
burn burned burnt burning
scar scarring scarred
cough coughing
breath breathing breathless
swallow swallowing
eyesight vision sight
glasses spectacles
deaf deafness hearing hear
die dies died dying death
broken fracture fractured break
diabetic diabetes
answer reply respond
safe safety
buy purchase
invoice bill
invoice receipt
rouble ruble
nearsightedness myopia
walk walking
legal law lawful
rating ranking ranked
flutter fibrillation arrhythmia afib
`;

const neighbours = new Map<string, Set<string>>();
for (const line of groups.split("\n")) {
  const stems = [...new Set(line.split(" ").filter(Boolean).map(stemOf))];
  for (const stem of stems) {
    const known = neighbours.get(stem) ?? new Set<string>();
    for (const other of stems) if (other !== stem) known.add(other);
    neighbours.set(stem, known);
  }
}

/** The stems of other words for the same thing. */
export function sameWordsOf(stem: string): ReadonlySet<string> {
  return neighbours.get(stem) ?? new Set();
}
