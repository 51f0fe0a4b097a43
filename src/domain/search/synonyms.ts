/**
 * What readers say, and the entry they mean: lay words, abbreviations, symptoms, things to do. One line for one entry,
 * kept by hand. An entry's own aliases need not be repeated here; word order, misspelling, plural and British forms are
 * found anyway.
 */
const lines = `
treatments/tavi: keyhole heart valve, TAVR, new heart valve, heart valve replacement, valve without opening the chest, catheter valve, percutaneous valve, transcatheter valve, heart valve through the leg, 换心脏瓣膜
treatments/carbon-ion-radiotherapy: heavy ion, heavy ions, carbon ion, carbon, hadron therapy, zhonglizi
treatments/proton-therapy: proton, proton radiation, proton machine, proton beam for children, zhizi
treatments/car-t-cell-therapy: CAR-T, modified immune cells, gene modified T cells, cell therapy for blood cancer, engineered immune cells, lymphoma cell therapy
treatments/coronary-artery-bypass: heart bypass, clogged arteries operation, bypass graft, heart surgery bypass
treatments/af-ablation-appendage-closure: irregular heartbeat procedure, heart rhythm ablation, ablation, Watchman device, stroke prevention implant heart
treatments/robotic-surgery: robot, da vinci robot, surgery by robot, remote controlled surgery, robotic
treatments/liver-pancreas-cancer-mdt: liver tumour surgery, whipple, team of doctors for liver cancer
treatments/liver-transplantation: liver transplant, new liver, liver donor
treatments/joint-replacement: knee replacement, hip replacement, new knee, new hip, worn out knee, artificial joint
treatments/laser-eye-surgery: lasik, eye laser, correct eyesight, no more glasses, vision correction, smile eye surgery
treatments/dental-implants: tooth implant, replace missing teeth, screw in teeth, dental work, veneers, dentures
treatments/cosmetic-surgery: plastic surgery, nose job, facelift, beauty surgery, breast enlargement, aesthetic medicine
treatments/assisted-reproduction: ivf, test tube baby, get pregnant, egg freezing, donor eggs, surrogate mother, having a baby
treatments/stem-cell-therapy: stem cells, stem cell injections, bone marrow transplant, regenerative medicine, stem cell treatment for autism
treatments/anti-ageing-cellular: longevity, look younger, stay young, anti-aging, rejuvenation, young blood, immune cell boost
treatments/health-screening: check-up, checkup, full body check, medical check, executive physical, annual check, body scan, preventive screening, tijian
treatments/post-operative-rehabilitation: rehab, physiotherapy, learn to walk again, recovery hospital, stroke rehabilitation
treatments/enhanced-recovery: eras, fast recovery after surgery, quick recovery programme, out of bed early
treatments/acupuncture: needles, acupuncture for pain, zhenjiu, cupping, moxa
treatments/weight-loss-acupuncture: lose weight with needles, slimming needles, acupuncture to lose weight
treatments/chinese-herbal-medicine: herbs, herbal remedies, chinese herbs, zhongyao, herbal treatment
treatments/medicinal-diet: food therapy, healing food, yaoshan, herbal tea, medicinal food
treatments/baduanjin: qigong, tai chi, eight brocades, chinese exercises
treatments/tcm-preventive-care: wellness tcm, constitution test, zhiweibing, pulse diagnosis, tongue diagnosis
treatments/integrative-oncology: herbs beside chemo, tcm and cancer, chinese medicine for cancer, acupuncture for chemo side effects

conditions/acute-leukaemia: blood cancer, leukemia, cancer of the blood, ALL, AML
conditions/lymphoma: lymph node cancer, lymph gland cancer, hodgkin, non-hodgkin, DLBCL
conditions/multiple-myeloma: myeloma, plasma cell cancer, bone marrow cancer
conditions/liver-cancer: hepatocellular carcinoma, liver tumour, HCC, hepatoma, 肝癌
conditions/lung-cancer: lung tumour, cancer of the lung, lung nodule, NSCLC, 肺癌
conditions/pancreatic-cancer: cancer of the pancreas, pancreas tumour, 胰腺癌
conditions/prostate-cancer: cancer of the prostate, prostate tumour, 前列腺癌
conditions/bowel-cancer: colon cancer, rectal cancer, colorectal cancer, 肠癌
conditions/womens-cancers: breast cancer, cervical cancer, ovarian cancer, womb cancer, 乳腺癌, 宫颈癌
conditions/kidney-cancer: renal cell carcinoma, kidney tumour, 肾癌
conditions/nasopharyngeal-cancer: nose and throat cancer, nasal cancer, NPC, 鼻咽癌
conditions/head-and-neck-cancer: throat cancer, mouth cancer, tongue cancer, larynx cancer, oral cancer
conditions/brain-and-spine-tumours: brain cancer, brain tumour, glioblastoma, 脑瘤, 脑肿瘤
conditions/liver-metastases: cancer spread to the liver, secondary liver cancer, liver mets
conditions/childhood-cancer: child with cancer, cancer in kids, paediatric oncology
conditions/sarcoma: bone cancer, muscle cancer, soft tissue tumour
conditions/cancer-symptoms: chemo side effects, nausea after chemo, cancer pain
conditions/aortic-stenosis: narrowed heart valve, stiff heart valve, calcified valve
conditions/aortic-regurgitation: leaky heart valve, leaking valve
conditions/atrial-fibrillation: irregular heartbeat, palpitations, afib, heart racing, 房颤
conditions/coronary-artery-disease: heart attack, blocked arteries, clogged arteries, angina, chest pain, 冠心病
conditions/high-blood-pressure: hypertension, high bp, blood pressure, 高血压
conditions/stroke: brain bleed, after a stroke, half side paralysed, 中风
conditions/diabetes: high blood sugar, sugar, 糖尿病
conditions/back-pain: bad back, sore back, slipped disc, lumbar pain, sciatica
conditions/headache: migraine, migraines, head pain
conditions/insomnia: cannot sleep, trouble sleeping, sleeplessness, 失眠
conditions/infertility: cannot have children, trying for a baby, cannot get pregnant, 不孕
conditions/osteoarthritis: worn joints, worn knee, knee pain, hip pain, joint pain, arthrosis
conditions/rheumatoid-arthritis: swollen joints, rheumatism
conditions/joint-injury: torn ligament, ACL, meniscus, sports injury
conditions/short-sight: myopia, nearsighted, bad eyesight, 近视
conditions/overweight: obesity, lose weight, weight loss, too fat, 减肥
conditions/end-stage-liver-disease: cirrhosis, liver failing, cirrosis, 肝硬化
conditions/tiredness-and-stress: burnout, always tired, exhausted, fatigue
conditions/breathing-complaints: asthma, cough, short of breath, COPD, 哮喘
conditions/skin-complaints: eczema, psoriasis, rash, itching
conditions/digestive-complaints: stomach pain, stomach ache, upset stomach, heartburn
conditions/spinal-cord-injury: paralysed from the waist, paraplegic, wheelchair after accident
conditions/balance-and-mobility: falling over, unsteady walking, fear of falling
conditions/no-symptoms: healthy but want a check, nothing wrong
conditions/missing-teeth: lost teeth, gap in teeth
conditions/scars-and-burns: burn scar, cleft palate, birthmark
conditions/blood-disorders: thalassaemia, sickle cell, anaemia

specialties/cancer-care: oncologist, stomach cancer, bladder cancer, skin cancer, thyroid cancer, oesophageal cancer, melanoma, chemotherapy, cancer, tumour, 癌症, 肿瘤
specialties/heart: cardiologist, heart doctor, heart problem, heart failure, 心脏
specialties/heart-surgery: heart surgeon, open heart surgery, heart operation
specialties/bones-and-joints: orthopaedics, bone doctor, knee doctor, spine surgery, 骨科
specialties/brain-and-nerves: neurologist, neurosurgeon, parkinson, epilepsy, multiple sclerosis, dementia, alzheimer
specialties/urology-and-kidneys: urologist, dialysis, kidney stones, bladder, prostate enlarged
specialties/womens-health: gynaecologist, pregnancy, giving birth, maternity, fibroids, 妇科
specialties/childrens-health: paediatrician, children's doctor, sick child, 儿科
specialties/eyes: eye doctor, cataract, glaucoma, retina, 眼科
specialties/ear-nose-throat: hearing loss, deaf, tonsils, cochlear implant, 耳鼻喉
specialties/teeth-and-jaw: dentist, toothache, braces, root canal, 牙科
specialties/skin: dermatologist, skin doctor
specialties/mental-health: depression, anxiety, psychologist, therapist, psychiatrist
specialties/hormones-and-diabetes: thyroid, endocrinologist, hormones
specialties/elderly-care: nursing home, care home, old people
specialties/general-medicine: family doctor, GP, flu, fever
specialties/transplantation: organ transplant, heart transplant, kidney transplant, lung transplant
specialties/emergency-care: casualty, a&e, emergency room
specialties/acupuncture-and-tuina: chinese massage, tuina, massage
specialties/chinese-medicine: tcm, traditional chinese medicine, zhongyi, 中医
specialties/general-surgery: hernia, gallstones, gallbladder, appendicitis

policies/visa-s2-s1-medical: visa, S2 visa, S1 visa, medical visa, visa for treatment, treatment visa, S2, do I need a visa, invitation letter for visa, which visa, 签证, qianzheng, visa for a companion
policies/visa-free-unilateral: visa free, travel without visa, no visa, visa waiver, 30 days without a visa, without visa, visa exemption, 免签
policies/transit-240h: transit visa, 240 hours, ten days without visa, 144 hours, stopover, 过境
policies/extension-medical: visa extension, stay longer, visa runs out, overstay, extend my stay
policies/port-visa-urgent: visa on arrival, urgent visa, last minute visa
policies/arrival-card-online: arrival form, entry card, landing card, arrival declaration
policies/police-registration: police registration, register with police, register my address, residence registration, 24 hours registration
policies/medicines-personal-import: bring my pills, bring insulin, bring my medicine, carry medicine on the plane, customs pills, sleeping pills, pills, own medicines, adhd medicine, bring medication, take my medicine to china, medicines in luggage, painkillers customs, insulin through customs, carry prescription drugs, bringing opioids
policies/medicines-outbound: take herbs home, take medicines home, export medicine, bring chinese medicine back
policies/shanghai-temporary-import: drug not approved in china, import a drug, unregistered medicine
policies/mobile-payment-foreigners: wechat, alipay, wechat pay, weixin, pay by phone, qr code pay, pay with phone, 微信, 支付宝, 微信支付
policies/foreign-cards-hospitals: deposit, credit card, visa card, mastercard, how to pay, pay the hospital, pay the bill, cash, pay in advance, bank card, 押金
policies/price-lists-international: how much, price, prices, cost, price list, fees, what does it cost, consultation fee, vip price, 价格, 费用
policies/direct-billing: insurance, insurance cover, covered by insurance, direct billing, direct settlement, cashless treatment, my insurance, health insurance, does my insurer pay, bupa, cigna, axa, allianz, which insurers, insurance pays hospital, 保险
policies/travel-medical-insurance: travel insurance, evacuation, repatriation, flown home, complication insurance
policies/huhuibao: hu hui bao, 沪惠保, shanghai city insurance
policies/dispute-mediation: complain, complaint, where to complain, malpractice, sue the hospital, medical error, compensation, lawyer, something went wrong in surgery, doctor made a mistake, negligence, 投诉
policies/patient-rights-records: my records, copy of my records, patient rights, consent form, medical file, x-ray copies, scan images on disc, 病历
policies/privacy-pipl: data protection, health data, pipl, who sees my data
policies/organ-transplant-foreigners: transplant law, can foreigners get an organ, buy an organ, buy a kidney, organ tourism, kidney transplant
policies/ftz-cell-gene: gene therapy, cell therapy law, stem cell rules
policies/pilot-public-13: pilot hospitals, public hospitals for foreigners, thirteen hospitals
policies/pilot-private-20: private pilot hospitals, list of medical tourism institutions
policies/hainan-visa-free-medical: hainan visa, hainan
policies/lingang-port-evisa: e-visa, electronic visa, online visa
policies/new-hongqiao-medical-center: hongqiao medical park

services/emergency-120: ambulance, call an ambulance, 120, emergency number, emergency call, 救护车, 急救
services/hospital-languages: interpreter, translator, english speaking doctor, speak english, language, medical interpreter, does the doctor speak english, 翻译
services/hotlines-languages: hotline, 12345, 962288, helpline, phone help in english
services/lodging-near-hospitals: hotel, where to stay, hotel near hospital, apartment, lodging, accommodation, family room, 酒店
services/hotels-accept-foreigners: hotel refuses foreigners, hotel foreigners, hotel turned me away
services/food-prayer: halal, kosher, mosque, vegetarian, prayer room, muslim food, church, food allergy, 清真, hospital food, ramadan
services/airport-medical-channel: wheelchair at the airport, sick passenger, airport medical help, stretcher
services/airports-city-transfer: airport to city, from the airport, pudong airport, hongqiao airport, maglev, airport transfer, taxi from airport
services/metro-foreign-cards: metro, subway, taxi, didi, public transport, underground, get around, 地铁
services/hospital-apps-booking: book an appointment, make an appointment, booking, register at hospital, hospital app, guahao, 挂号, appointment
services/sim-internet: sim card, internet, vpn, whatsapp, google, wifi, gmail, esim, phone data
services/city-portals: official website of shanghai, government portal, city website
services/climate: weather, air quality, pollution, smog, rain, summer heat, typhoon, when to travel
services/cost-of-living: daily costs, food prices, living costs, budget per day, rent
services/companions: companion, bring my wife, bring my husband, family member, carer, hugong, travel with me, bedside carer, who can come with me
services/language-tcm-experience: tcm class, tcm tour, try chinese medicine, tcm museum, cultural experience

journey/decide: should I go, is it worth it, decide to travel, is it safe
journey/collect-records: send my scans, translate my records, collect papers, which papers, dicom
journey/ask-and-get-a-quote: quote, estimate, contact a hospital, write to a hospital, get a quote
journey/second-opinion: second opinion, remote consultation, online consultation, telemedicine
journey/entry-and-papers: passport, documents for travel, papers for the trip
journey/money: budget, total cost of the trip, transfer money
journey/arrive: first days, arriving, arrival
journey/go-home: fly after surgery, flying after operation, fit to fly, going home, flight home
journey/later-care: follow-up at home, aftercare, care after I am home, after returning
journey/recover: recover, rest after surgery, wound care
journey/if-something-goes-wrong: something goes wrong, something went wrong, complications, what if it goes wrong, death abroad

pages/emergency: what to say in an emergency, emergency, emergency phrases, police, fire
pages/about: who makes this, who pays for this guide, who are you, contact
pages/how-we-check: how do you check, method, fact checking, sources checked
pages/privacy: cookies, tracking, privacy policy
pages/notice: disclaimer, medical advice, medical notice
pages/accessibility: screen reader, keyboard use, wcag

elsewhere/joint-commission-international: jci, accreditation, accredited hospitals
`;

/** The phrases that lead to an entry, by `collection/slug`. */
export const synonyms: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .split("\n")
    .filter((line) => line.includes(": "))
    .map((line) => {
      const [ref = "", phrases = ""] = line.split(": ");
      return [ref, phrases.split(", ")] as const;
    }),
);
