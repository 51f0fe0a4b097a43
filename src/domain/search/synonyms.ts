/**
 * What readers say, and the entry they mean: lay words, abbreviations, symptoms, things to do. One line for one entry,
 * kept by hand. An entry's own aliases need not be repeated here; word order, misspelling, plural and British forms are
 * found anyway.
 */
const lines = `
hospitals/ruijin-hospital: ruijin, 瑞金, guangci, 广慈, ruijin yiyuan
hospitals/zhongshan-hospital: zhongshan, 中山, 中山医院, zhongshan yiyuan
hospitals/huashan-hospital: huashan, 华山, huashan yiyuan
hospitals/renji-hospital: renji, 仁济, renji yiyuan
hospitals/longhua-hospital: longhua, 龙华, longhua yiyuan
hospitals/shuguang-hospital: shuguang, 曙光, shuguang yiyuan
hospitals/yueyang-hospital: yueyang, 岳阳, yueyang yiyuan
hospitals/xinhua-hospital: xinhua, 新华, xinhua yiyuan
hospitals/huadong-hospital: huadong, 华东, huadong yiyuan, east china hospital
hospitals/shanghai-proton-heavy-ion-center: proton hospital, proton centre, heavy ion hospital, carbon ion centre, zhizi zhonglizi yiyuan
hospitals/shanghai-general-hospital: first people's, first people's hospital, no 1 people's hospital, 市一, 上海一院, 第一人民医院, diyi renmin yiyuan
hospitals/shanghai-sixth-peoples-hospital: sixth people's, 6th people's hospital, no 6 hospital, 六院, 市六, 第六人民医院, diliu renmin yiyuan, liuyuan
hospitals/shanghai-seventh-peoples-hospital: seventh people's, 7th people's hospital, no 7 hospital, 七院, 市七, 第七人民医院, diqi renmin yiyuan
hospitals/shanghai-ninth-peoples-hospital: ninth people's, 9th people's hospital, no 9 hospital, 九院, 市九, 第九人民医院, dijiu renmin yiyuan, jiuyuan
hospitals/shanghai-tenth-peoples-hospital: tenth people's, 10th people's hospital, no 10 hospital, 十院, 市十, 第十人民医院, dishi renmin yiyuan, shiyuan
hospitals/fudan-shanghai-cancer-center: cancer hospital, cancer centre, fudan cancer, 肿瘤医院, 复旦肿瘤, zhongliu yiyuan
hospitals/shanghai-chest-hospital: chest hospital, thoracic hospital, 胸科, 胸科医院, xiongke, xiongke yiyuan
hospitals/shanghai-pulmonary-hospital: pulmonary hospital, lung hospital, 肺科, 肺科医院, feike yiyuan
hospitals/shanghai-changhai-hospital: changhai, 长海, changhai yiyuan, naval hospital
hospitals/shanghai-changzheng-hospital: changzheng, 长征, changzheng yiyuan, military hospital
hospitals/eastern-hepatobiliary-surgery-hospital: liver hospital, liver surgery hospital, 东方肝胆, 肝胆医院, dongfang gandan
hospitals/eye-ent-hospital-fudan: eye hospital, eye and ear hospital, ENT hospital, EENT, 五官科, 五官科医院, 眼耳鼻喉科医院, wuguanke
hospitals/childrens-hospital-fudan: fudan children's hospital, paediatric hospital fudan, 儿科医院, 复旦儿科, erke yiyuan
hospitals/shanghai-childrens-medical-center: children's hospital, children's medical centre, 儿童医学中心, 儿中心, ertong yixue zhongxin
hospitals/obgyn-hospital-fudan-red-house: red house, women's hospital, gynaecology hospital, fudan obstetrics, 红房子, hongfangzi, 妇产科医院
hospitals/international-peace-maternity: maternity hospital, peace maternity, IPMCH, 国妇婴, 国际妇幼
hospitals/shanghai-first-maternity-infant: first maternity, maternity and infant hospital, 一妇婴, 市一妇婴
hospitals/shanghai-municipal-hospital-tcm: municipal tcm hospital, city tcm hospital, tcm hospital, 市中医, 市中医医院, shi zhongyi yiyuan
hospitals/jiahui-international-hospital: jiahui, 嘉会, jiahui yiyuan
hospitals/shanghai-united-family-hospital: united family, 和睦家, hemujia
hospitals/parkway-shanghai-hospital: parkway, gleneagles, 百汇, baihui
hospitals/shanghai-east-hospital: east hospital, 东方医院, dongfang yiyuan
hospitals/shanghai-international-medical-center: SIMC, 国际医学中心, guoji yixue zhongxin
hospitals/shanghai-deltahealth-hospital: deltahealth, delta, delta heart hospital, 德达, deda yiyuan
hospitals/american-sino-hospital: american-sino, 美华, meihua
hospitals/new-hongqiao-international-medical-center: new hongqiao, new hongqiao medical centre, 新虹桥
hospitals/taikang-shenyuan: taikang, shenyuan, 泰康, 申园
hospitals/shanghai-taiping-rehabilitation-hospital: taiping, taiping rehab, 太平康复
hospitals/ruijin-rehabilitation-hospital: ruijin rehab, rehabilitation hospital, 瑞金康复
hospitals/yueyang-hospital-chongming-branch: chongming hospital, yueyang chongming, 岳阳崇明
hospitals/shanghai-artemed-hospital: artemed, 阿特蒙
hospitals/shanghai-sinounited-hospital: sinounited, sino united, 曜影
hospitals/shanghai-punan-hospital-international: punan, 浦南, punan yiyuan
hospitals/shanghai-yosemite-hospital: yosemite, 优仕美地

treatments/tavi: keyhole heart valve, TAVR, new heart valve, heart valve replacement, valve without opening the chest, catheter valve, percutaneous valve, transcatheter valve, heart valve through the leg, 换心脏瓣膜
treatments/carbon-ion-radiotherapy: heavy ion, heavy ions, carbon ion, carbon, hadron therapy, zhonglizi
treatments/proton-therapy: proton, proton radiation, proton machine, proton beam for children, zhizi
treatments/car-t-cell-therapy: CAR-T, modified immune cells, gene modified T cells, cell therapy for blood cancer, engineered immune cells, lymphoma cell therapy
treatments/coronary-artery-bypass: heart bypass, CABG, clogged arteries operation, bypass graft, heart surgery bypass
treatments/af-ablation-appendage-closure: irregular heartbeat procedure, heart rhythm ablation, ablation, Watchman device, stroke prevention implant heart
treatments/robotic-surgery: robot, da vinci robot, surgery by robot, remote controlled surgery, robotic
treatments/liver-pancreas-cancer-mdt: liver tumour surgery, whipple, team of doctors for liver cancer
treatments/liver-transplantation: liver transplant, new liver, liver donor
treatments/joint-replacement: knee replacement, hip replacement, new knee, new hip, worn out knee, artificial joint
treatments/laser-eye-surgery: lasik, eye laser, correct eyesight, no more glasses, vision correction, smile eye surgery
treatments/dental-implants: tooth implant, replace missing teeth, screw in teeth, dental work, veneers, dentures
treatments/cosmetic-surgery: fat removal, liposuction, plastic surgery, botox, wrinkles, nose job, facelift, beauty surgery, breast enlargement, aesthetic medicine
treatments/assisted-reproduction: ivf, test tube baby, get pregnant, egg freezing, donor eggs, surrogate mother, having a baby
treatments/stem-cell-therapy: stem cells, stem cell injections, bone marrow transplant, regenerative medicine, stem cell treatment for autism
treatments/anti-ageing-cellular: longevity, look younger, stay young, anti-aging, rejuvenation, young blood, immune cell boost
treatments/health-screening: check-up, physical examination, medical examination, checkup, full body check, medical check, executive physical, annual check, body scan, preventive screening, tijian
treatments/post-operative-rehabilitation: rehab, physiotherapy, learn to walk again, recovery hospital, stroke rehabilitation
treatments/enhanced-recovery: eras, fast recovery after surgery, quick recovery programme, out of bed early
treatments/acupuncture: needles, acupuncture for pain, zhenjiu, cupping, moxa
treatments/weight-loss-acupuncture: lose weight with needles, slimming needles, acupuncture to lose weight
treatments/chinese-herbal-medicine: herbs, herbal remedies, chinese herbs, zhongyao, herbal treatment
treatments/medicinal-diet: food therapy, chinese tea, healthy tea, healing food, yaoshan, herbal tea, medicinal food
treatments/baduanjin: qigong, tai chi, eight brocades, chinese exercises
treatments/tcm-preventive-care: wellness tcm, constitution test, zhiweibing, pulse diagnosis, tongue diagnosis
treatments/integrative-oncology: herbs beside chemo, tcm and cancer, chinese medicine for cancer, acupuncture for chemo side effects

conditions/ageing: 衰老
conditions/long-sight-and-astigmatism: 远视, 散光, far-sighted
conditions/graft-versus-host-disease: 移植物抗宿主病
conditions/biliary-atresia: 胆道闭锁
conditions/acute-liver-failure: 急性肝衰竭, 肝衰竭
conditions/bile-duct-cancer: 胆管癌, 胆囊癌
conditions/skull-base-tumours: 颅底肿瘤, 脊索瘤
conditions/acute-leukaemia: 白血病, 急性白血病, baixuebing, blood cancer, leukemia, cancer of the blood, ALL, AML
conditions/lymphoma: NHL, non hodgkin lymphoma, 淋巴瘤, 淋巴癌, lymph node cancer, lymph gland cancer, hodgkin, non-hodgkin, DLBCL
conditions/multiple-myeloma: 多发性骨髓瘤, 骨髓瘤, myeloma, plasma cell cancer, bone marrow cancer
conditions/liver-cancer: hepatocellular carcinoma, liver tumour, HCC, hepatoma, 肝癌
conditions/lung-cancer: lung tumour, cancer of the lung, lung nodule, NSCLC, 肺癌
conditions/pancreatic-cancer: cancer of the pancreas, pancreas tumour, 胰腺癌
conditions/prostate-cancer: cancer of the prostate, prostate tumour, 前列腺癌
conditions/bowel-cancer: 结直肠癌, 大肠癌, 直肠癌, 结肠癌, colon cancer, rectal cancer, colorectal cancer, 肠癌
conditions/womens-cancers: 卵巢癌, 子宫癌, 妇科肿瘤, breast cancer, cervical cancer, ovarian cancer, womb cancer, 乳腺癌, 宫颈癌
conditions/kidney-cancer: renal cell carcinoma, kidney tumour, 肾癌
conditions/nasopharyngeal-cancer: nose and throat cancer, nasal cancer, NPC, 鼻咽癌
conditions/head-and-neck-cancer: 头颈癌, 头颈部肿瘤, 喉癌, 口腔癌, throat cancer, mouth cancer, tongue cancer, larynx cancer, oral cancer
conditions/brain-and-spine-tumours: brain cancer, brain tumour, glioblastoma, 脑瘤, 脑肿瘤
conditions/liver-metastases: 肝转移, cancer spread to the liver, secondary liver cancer, liver mets
conditions/childhood-cancer: 儿童肿瘤, 儿童癌症, child with cancer, cancer in kids, paediatric oncology
conditions/sarcoma: 肉瘤, 骨肉瘤, 骨癌, bone cancer, muscle cancer, soft tissue tumour
conditions/cancer-symptoms: 癌痛, chemo side effects, nausea after chemo, cancer pain
conditions/aortic-stenosis: 主动脉瓣狭窄, narrowed heart valve, stiff heart valve, calcified valve
conditions/aortic-regurgitation: 主动脉瓣反流, 主动脉瓣关闭不全, leaky heart valve, leaking valve
conditions/atrial-fibrillation: 心房颤动, 心律不齐, irregular heartbeat, palpitations, afib, heart racing, 房颤
conditions/coronary-artery-disease: 心脏病发作, 心绞痛, 心肌梗死, 心梗, heart attack, blocked arteries, clogged arteries, angina, chest pain, 冠心病
conditions/high-blood-pressure: hypertension, high bp, blood pressure, 高血压
conditions/stroke: 脑卒中, 脑梗, 卒中, brain bleed, after a stroke, half side paralysed, 中风
conditions/diabetes: high blood sugar, sugar, 糖尿病
conditions/back-pain: 腰痛, 背痛, 腰椎间盘突出, bad back, sore back, slipped disc, lumbar pain, sciatica
conditions/headache: 头痛, 偏头痛, migraine, migraines, head pain
conditions/insomnia: cannot sleep, trouble sleeping, sleeplessness, 失眠
conditions/infertility: 不孕症, 不育, cannot have children, trying for a baby, cannot get pregnant, 不孕
conditions/osteoarthritis: hip hurts, knee hurts, 骨关节炎, 关节炎, worn joints, worn knee, knee pain, hip pain, joint pain, arthrosis
conditions/rheumatoid-arthritis: 类风湿, 类风湿关节炎, swollen joints, rheumatism
conditions/joint-injury: 韧带损伤, 半月板, torn ligament, ACL, meniscus, sports injury
conditions/short-sight: myopia, nearsighted, bad eyesight, 近视
conditions/overweight: 肥胖, 肥胖症, obesity, lose weight, weight loss, too fat, 减肥
conditions/end-stage-liver-disease: cirrhosis, liver failing, cirrosis, 肝硬化
conditions/tiredness-and-stress: 疲劳, 亚健康, burnout, always tired, exhausted, fatigue
conditions/breathing-complaints: 慢性咳嗽, 咳嗽, asthma, cough, short of breath, COPD, 哮喘
conditions/skin-complaints: 湿疹, 银屑病, 皮炎, eczema, psoriasis, rash, itching
conditions/digestive-complaints: 消化不良, 胃病, 胃痛, diarrhoea, vomiting, constipated, stomach pain, stomach ache, upset stomach, heartburn
conditions/spinal-cord-injury: 脊髓损伤, 瘫痪, paralysed from the waist, paraplegic, wheelchair after accident
conditions/balance-and-mobility: numb legs, dizzy, 平衡障碍, falling over, unsteady walking, fear of falling
conditions/no-symptoms: healthy but want a check, nothing wrong
conditions/missing-teeth: 牙齿缺失, lost teeth, gap in teeth
conditions/scars-and-burns: 疤痕, 烧伤, burn scar, cleft palate, birthmark
conditions/blood-disorders: 地中海贫血, 贫血, 血液病, thalassaemia, sickle cell, anaemia

specialties/rehabilitation: 康复科
specialties/rheumatology: 风湿科, lupus
specialties/plastic-surgery-and-burns: 整形外科, burns unit
specialties/fertility: 生殖医学, fertility clinic
specialties/liver-and-digestion: 消化科, 肝病, hepatitis, fatty liver, hepatitis b, ulcer
specialties/chest-and-lungs: 呼吸科, 胸外科, lung doctor
specialties/haematology: 血液科, haematologist
specialties/radiotherapy: 放射治疗, radiation oncologist
specialties/cancer-care: oncologist, stomach cancer, bladder cancer, skin cancer, thyroid cancer, oesophageal cancer, melanoma, chemotherapy, cancer, tumour, 癌症, 肿瘤
specialties/heart: 心内科, 心脏病, 心血管, cardiologist, heart doctor, heart problem, heart failure, 心脏
specialties/heart-surgery: 心脏外科, valve repair, mitral valve, hole in the heart, heart surgeon, open heart surgery, heart operation
specialties/bones-and-joints: orthopaedics, bone doctor, knee doctor, spine surgery, 骨科
specialties/brain-and-nerves: 神经科, 神经外科, parkinson's disease, neurologist, neurosurgeon, parkinson, epilepsy, multiple sclerosis, dementia, alzheimer
specialties/urology-and-kidneys: 泌尿科, 肾病, 透析, urologist, dialysis, kidney stones, bladder, prostate enlarged
specialties/womens-health: 产科, 妇产科, menopause, endometriosis, gynaecologist, pregnancy, giving birth, maternity, fibroids, 妇科
specialties/childrens-health: paediatrician, children's doctor, sick child, 儿科
specialties/eyes: eye doctor, cataract, glaucoma, retina, 眼科
specialties/ear-nose-throat: hearing loss, deaf, tonsils, cochlear implant, 耳鼻喉
specialties/teeth-and-jaw: dentist, toothache, braces, root canal, 牙科
specialties/skin: 皮肤科, dermatologist, skin doctor
specialties/mental-health: 精神科, 心理, depression, anxiety, psychologist, therapist, psychiatrist
specialties/hormones-and-diabetes: 内分泌, menopause hormones, thyroid, endocrinologist, hormones
specialties/elderly-care: 老年科, 养老, nursing home, care home, old people
specialties/general-medicine: 内科, 全科, cold and fever, family doctor, GP, flu, fever
specialties/transplantation: 器官移植, 移植, organ transplant, heart transplant, kidney transplant, lung transplant
specialties/emergency-care: 急诊科, casualty, a&e, emergency room
specialties/acupuncture-and-tuina: 推拿, 按摩, chinese massage, tuina, massage
specialties/chinese-medicine: tcm, traditional chinese medicine, zhongyi, 中医
specialties/general-surgery: 外科, 普外科, varicose veins, haemorrhoids, hernia, gallstones, gallbladder, appendicitis

policies/visa-s2-s1-medical: tourist visa, visa application, visa, S2 visa, S1 visa, medical visa, visa for treatment, treatment visa, S2, do I need a visa, invitation letter for visa, which visa, 签证, qianzheng, visa for a companion
policies/visa-free-unilateral: visa free, travel without visa, no visa, visa waiver, 30 days without a visa, without visa, visa exemption, 免签
policies/transit-240h: transit visa, 240 hours, ten days without visa, 144 hours, stopover, 过境
policies/extension-medical: 签证延期, visa extension, stay longer, visa runs out, overstay, extend my stay
policies/port-visa-urgent: visa on arrival, urgent visa, last minute visa
policies/arrival-card-online: arrival form, entry card, landing card, arrival declaration
policies/police-registration: 住宿登记, police registration, register with police, register my address, residence registration, 24 hours registration
policies/medicines-personal-import: 带药, 携带药品, bring my pills, bring insulin, bring my medicine, carry medicine on the plane, customs pills, sleeping pills, pills, own medicines, adhd medicine, bring medication, take my medicine to china, medicines in luggage, painkillers customs, insulin through customs, carry prescription drugs, bringing opioids
policies/medicines-outbound: take herbs home, take medicines home, export medicine, bring chinese medicine back
policies/shanghai-temporary-import: drug not approved in china, import a drug, unregistered medicine
policies/mobile-payment-foreigners: apple pay, mobile pay, paying with an app, wechat, alipay, wechat pay, weixin, pay by phone, qr code pay, pay with phone, 微信, 支付宝, 微信支付
policies/foreign-cards-hospitals: deposit, credit card, visa card, mastercard, how to pay, pay the hospital, pay the bill, cash, pay in advance, bank card, 押金
policies/price-lists-international: how much, price, prices, cost, price list, fees, what does it cost, consultation fee, vip price, 价格, 费用
policies/direct-billing: claim back from insurance, insurer approval, insurance, insurance cover, covered by insurance, direct billing, direct settlement, cashless treatment, my insurance, health insurance, does my insurer pay, bupa, cigna, axa, allianz, which insurers, insurance pays hospital, 保险
policies/travel-medical-insurance: 旅行保险, travel insurance, evacuation, repatriation, flown home, complication insurance
policies/huhuibao: hu hui bao, 沪惠保, shanghai city insurance
policies/dispute-mediation: 医疗纠纷, complain, complaint, where to complain, malpractice, sue the hospital, medical error, compensation, lawyer, something went wrong in surgery, doctor made a mistake, negligence, 投诉
policies/patient-rights-records: 知情同意书, my records, copy of my records, patient rights, consent form, medical file, x-ray copies, scan images on disc, 病历
policies/privacy-pipl: data protection, health data, pipl, who sees my data
policies/organ-transplant-foreigners: transplant law, can foreigners get an organ, buy an organ, buy a kidney, organ tourism, kidney transplant
policies/ftz-cell-gene: gene therapy, cell therapy law, stem cell rules
policies/pilot-public-13: pilot hospitals, public hospitals for foreigners, thirteen hospitals
policies/pilot-private-20: private pilot hospitals, list of medical tourism institutions
policies/hainan-visa-free-medical: hainan visa, hainan
policies/lingang-port-evisa: e-visa, electronic visa, online visa
policies/new-hongqiao-medical-center: hongqiao medical park

services/emergency-120: 911, 999, 112, 急救电话, jiuhuche, ambulance, call an ambulance, 120, emergency number, emergency call, 救护车, 急救
services/hospital-languages: fanyi, 口译, interpreter, translator, english speaking doctor, speak english, language, medical interpreter, does the doctor speak english, 翻译
services/hotlines-languages: hotline, 12345, 962288, helpline, phone help in english
services/lodging-near-hospitals: 住宿, 宾馆, hotel, where to stay, hotel near hospital, apartment, lodging, accommodation, family room, 酒店
services/hotels-accept-foreigners: hotel refuses foreigners, hotel foreigners, hotel turned me away
services/food-prayer: 素食, halal, kosher, mosque, vegetarian, prayer room, muslim food, church, food allergy, 清真, hospital food, ramadan
services/airport-medical-channel: wheelchair at the airport, sick passenger, airport medical help, stretcher
services/airports-city-transfer: 浦东机场, 虹桥机场, 机场, airport to city, from the airport, pudong airport, hongqiao airport, maglev, airport transfer, taxi from airport
services/metro-foreign-cards: 出租车, 打车, ditie, metro, subway, taxi, didi, public transport, underground, get around, 地铁
services/hospital-apps-booking: queue number, see a doctor, walk in, registration desk, 预约, 预约挂号, book an appointment, make an appointment, booking, register at hospital, hospital app, guahao, 挂号, appointment
services/sim-internet: 电话卡, 上网, sim card, internet, vpn, whatsapp, google, wifi, gmail, esim, phone data
services/city-portals: official website of shanghai, government portal, city website
services/climate: 天气, weather, air quality, pollution, smog, rain, summer heat, typhoon, when to travel
services/cost-of-living: daily costs, food prices, living costs, budget per day, rent
services/companions: 护工, 陪护, companion, bring my wife, bring my husband, family member, carer, hugong, travel with me, bedside carer, who can come with me
services/language-tcm-experience: tcm class, tcm tour, try chinese medicine, tcm museum, cultural experience

trust/word-of-mouth: reviews, patient reviews, ratings, testimonials
trust/brand: rankings, hospital ranking, reputation, famous hospitals
trust/technique: medical technology, modern equipment

journey/decide: should I go, is it worth it, decide to travel, is it safe
journey/collect-records: medical history, translated records, send my reports, send my scans, translate my records, collect papers, which papers, dicom
journey/ask-and-get-a-quote: quote, estimate, contact a hospital, write to a hospital, get a quote
journey/second-opinion: 第二诊疗意见, 第二意见, second opinion, remote consultation, online consultation, telemedicine
journey/entry-and-papers: papers for entry, documents for travel, papers for the trip
journey/money: receipts for insurance at home, budget, total cost of the trip, transfer money
journey/arrive: first days, arriving, arrival
journey/go-home: oxygen on the plane, flight after treatment, when can I fly, fly after surgery, flying after operation, fit to fly, going home, flight home
journey/later-care: after coming home, checks at home, follow-up at home, aftercare, care after I am home, after returning
journey/recover: recover, rest after surgery, wound care
journey/if-something-goes-wrong: something goes wrong, something went wrong, complications, what if it goes wrong, death abroad

pages/emergency: lost passport, embassy, consulate, what to say in an emergency, emergency, emergency phrases, police, fire
pages/about: who makes this, who pays for this guide, who are you, contact
pages/how-we-check: who checks this, who checks the facts, how do you check, method, fact checking, sources checked
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
