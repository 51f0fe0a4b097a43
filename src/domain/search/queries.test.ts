import { beforeAll, describe, expect, test } from "vitest";
import { listDocuments } from "./documents";
import { searchGuide } from "./search-guide";
import { searchIndexOf } from "./search-index";
import { synonyms } from "./synonyms";

/** What readers type, by the entry that must come first. */
const table = `
hospitals/xinhua-hospital: xinhua; xin hua hospital; 新華醫院; sinhua hospital
hospitals/huadong-hospital: huadong; hua dong yiyuan; 華東醫院
hospitals/international-peace-maternity: peace maternity; IPMCH; international peace maternity hospital
hospitals/shanghai-first-maternity-infant: first maternity and infant; 一妇婴; shanghai first maternity
hospitals/ruijin-rehabilitation-hospital: ruijin rehabilitation; ruijin rehab hospital
hospitals/yueyang-hospital-chongming-branch: chongming hospital
hospitals/american-sino-hospital: american sino; 美华
hospitals/childrens-hospital-fudan: children's hospital fudan; fudan children hospital; 儿科医院
hospitals/eastern-hepatobiliary-surgery-hospital: eastern hepatobiliary; 東方肝膽; EHBH; liver hospital shanghai
hospitals/eye-ent-hospital-fudan: eye and ent hospital; eye ear nose hospital; EENT hospital; 五官科医院; eye hospital
hospitals/fudan-shanghai-cancer-center: FUSCC; fudan cancer; 復旦腫瘤; shanghai cancer hospital; fudan university cancer centre; zhongliu yiyuan; best cancer hospital; 复旦大学附属肿瘤医院
hospitals/huashan-hospital: huashan; hua shan; huasan hospital; 華山醫院; huashanyiyuan; huashan fudan; Hua-shan; hwashan; huashan neurosurgery
hospitals/jiahui-international-hospital: Jia Hui; jiahui; jiahiu; 嘉會; 嘉会国际
hospitals/longhua-hospital: longhua; long hua hospital; 龍華醫院; lónghuá; lung hua
hospitals/new-hongqiao-international-medical-center: new hongqiao
hospitals/obgyn-hospital-fudan-red-house: red house; 红房子; Red House Hospital; fudan obstetrics; hongfangzi
hospitals/parkway-shanghai-hospital: parkway; gleneagles; Parkway Health
hospitals/renji-hospital: renji; ren ji; 仁濟; renji yiyuan; rénjì; renjii; Lester hospital; Shantung Road
hospitals/ruijin-hospital: ruijin; Rujin; rui jin; ruìjīn yīyuàn; rui jin yi yuan; 瑞金医院; 瑞金醫院; 瑞金; Rujing hospital; ruijin hosptal; Guangci; sainte marie hospital; ruijing; Jiao Tong ruijin; 广慈; ruijin hospital address; ruijin hospital international department; 交大瑞金
hospitals/shanghai-artemed-hospital: artemed
hospitals/shanghai-changhai-hospital: changhai; changhi hospital; 長海
hospitals/shanghai-changzheng-hospital: chang zheng; 長征醫院; military hospital
hospitals/shanghai-chest-hospital: chest hospital; 胸科医院; xiongke
hospitals/shanghai-childrens-medical-center: scmc; childrens medical centre; 上海兒童醫學中心
hospitals/shanghai-deltahealth-hospital: delta health; deltahealth; 德達醫院; delta heart hospital
hospitals/shanghai-east-hospital: east hospital; 東方醫院; dongfang yiyuan
hospitals/shanghai-east-international-medical-center: seimc
hospitals/shanghai-general-hospital: First People's; shanghai first peoples hospital; 1st people's hospital shanghai; diyi renmin yiyuan; 第一人民医院; shanghai general; gongji; Shanghai No.1 hospital; shanghai genaral hospital; 市一
hospitals/shanghai-international-medical-center: SIMC; shanghai internatonal medical centre
hospitals/shanghai-municipal-hospital-tcm: 上海市中医医院
hospitals/shanghai-ninth-peoples-hospital: ninth people hospital; 九院; no 9 people's hospital; Bethel hospital; jiuyuan
hospitals/shanghai-proton-heavy-ion-center: SPHIC; proton and heavy ion centre; 质子重离子医院; 質子重離子
hospitals/shanghai-pulmonary-hospital: pulmonary hospital; 肺科; feike yiyuan
hospitals/shanghai-punan-hospital-international: punan hospital
hospitals/shanghai-seventh-peoples-hospital: seventh people's
hospitals/shanghai-sinounited-hospital: sino united
hospitals/shanghai-sixth-peoples-hospital: sixth people's; 6th hospital; 第六人民醫院; 六院; shanghai 6 people hospital; liuyuan; 上海市第六人民醫院
hospitals/shanghai-taiping-rehabilitation-hospital: taiping rehabilitation
hospitals/shanghai-tenth-peoples-hospital: tenth peoples; 十院; 10th people's hospital
hospitals/shanghai-united-family-hospital: united family; untied family shanghai; 和睦家; he mu jia; UFH; united families hospital
hospitals/shanghai-yosemite-hospital: yosemite
hospitals/shuguang-hospital: shuguang; shu guang yi yuan; 曙光; shu-guang
hospitals/taikang-shenyuan: taikang
hospitals/yueyang-hospital: yueyang; 岳陽醫院; Yue Yang TCM hospital
hospitals/zhongshan-hospital: Zhongsan; zhong shan; zhongshan yiyuan; Zhōngshān Yīyuàn; zongshan hospital; 複旦中山醫院; 中山; fudan zhongshan; Chung Shan hospital; zhongshanhospital; Zhongshan hosp.; zhongshan heart
treatments/acupuncture: acupuncture; accupunture; 針灸; cupping; needle therapy
treatments/af-ablation-appendage-closure: afib ablation; catheter ablasion; watchman; left atrial appendage
treatments/anti-ageing-cellular: anti aging; exosomes; umbilical cord cells
treatments/assisted-reproduction: ivf; test tube baby; 試管嬰兒; egg freezing; surrogacy; in-vitro fertilization
treatments/baduanjin: qigong; tai chi; 八段錦; ba duan jin
treatments/car-t-cell-therapy: car-t; car t cells; cart therapy; chimeric antigen receptor; CAR-T for lymphoma
treatments/carbon-ion-radiotherapy: heavy ion; carbon ion therapy; 重離子; heavy-ion radiation; carbon ions; heavy iron therapy
treatments/chinese-herbal-medicine: herbal medicine; chinese herbs; chinese medicine herbs
treatments/coronary-artery-bypass: bypass; CABG; heart bypass surgery; triple bypass; 搭橋
treatments/cosmetic-surgery: plastic surgery; nose job; face lift; breast implants; 整容; eyelid surgery
treatments/dental-implants: dental implants; implant teeth; 种植牙; tooth implants; tooth implant price; veneers
treatments/enhanced-recovery: eras; fast track surgery
treatments/health-screening: check-up; checkup; full body check up; 體檢; medical check up; physical examination; whole body scan; colonoscopy
treatments/integrative-oncology: tcm for cancer
treatments/joint-replacement: knee replacement; kneereplacement; hip replacment; artificial knee; hip operation; cost of knee replacement; 膝关节置换; 人工關節
treatments/laser-eye-surgery: lasik; laser eye surgery; lasick; get rid of my glasses; 近視手術
treatments/liver-pancreas-cancer-mdt: pancreatic cancer surgery
treatments/liver-transplantation: liver transplant; 换肝; living donor liver; 肝移植
treatments/medicinal-diet: goji
treatments/post-operative-rehabilitation: rehab; stroke rehab; physiotherapy
treatments/proton-therapy: proton; proton beam; how much does proton therapy cost; 质子治疗; protn therapy; proton treatment for children; zhizi; where can I get proton therapy
treatments/robotic-surgery: da vinci; robot surgery; prostate robot surgery; davinci; 機器人手術; Toumai; prostate operation robot; 達芬奇
treatments/stem-cell-therapy: stem cells; stemcell treatment; bone marrow transplant; 幹細胞; stem cell injections
treatments/tavi: keyhole heart valve; TAVR; tavi; aortic valve replacement; heart valve through the groin; transcather aortic valve; valve replacement without open heart surgery; transcatheter valve; new aortic valve; TAVI price; narrow heart valve; is TAVI safe; no incision heart valve; groin valve
treatments/tcm-preventive-care: zhi wei bing
treatments/weight-loss-acupuncture: slimming acupuncture; acupuncture for weight loss; ear seeds
conditions/acute-leukaemia: blood cancer; leukemia; leukaemia; lukemia; leukimia; 白血病
conditions/aortic-regurgitation: leaky heart valve
conditions/aortic-stenosis: aortic stenosis
conditions/atrial-fibrillation: irregular heartbeat; atrial fibrilation; af heart
conditions/back-pain: back pain; slipped disc; sore back
conditions/biliary-atresia: biliary atresia
conditions/blood-disorders: thalassemia
conditions/bowel-cancer: colon cancer; rectal cancer
conditions/brain-and-spine-tumours: brain tumor; tumour in the brain; glioblastoma
conditions/breathing-complaints: asthma
conditions/cancer-symptoms: chemo side effects; tired after chemo
conditions/coronary-artery-disease: heart attack; clogged arteries
conditions/diabetes: diabetes; diabetis; sugar disease
conditions/end-stage-liver-disease: cirrhosis
conditions/graft-versus-host-disease: gvhd
conditions/headache: migraine
conditions/high-blood-pressure: hypertension; high blood pressure; high bp
conditions/infertility: infertility
conditions/insomnia: insomnia; cant sleep
conditions/joint-injury: torn ligament
conditions/kidney-cancer: kidney cancer
conditions/liver-cancer: liver cancer; hepatocellular carcinoma; treatment for liver cancer; 肝癌
conditions/lung-cancer: lung cancer; lung tumor; 肺癌
conditions/lymphoma: lymphoma; lymfoma; lymphoma treatment; 淋巴瘤
conditions/multiple-myeloma: multiple myeloma; bone marrow cancer
conditions/nasopharyngeal-cancer: nasopharyngeal carcinoma
conditions/osteoarthritis: knee pain
conditions/overweight: obesity
conditions/pancreatic-cancer: pancreas cancer
conditions/prostate-cancer: prostate; cancer of the prostate
conditions/rheumatoid-arthritis: arthritis
conditions/short-sight: myopia; short sighted
conditions/skin-complaints: psoriasis
conditions/skull-base-tumours: chordoma
conditions/spinal-cord-injury: paralysed
conditions/stroke: stroke
conditions/tiredness-and-stress: burnout
conditions/womens-cancers: breast cancer; ovarian cancer; cervical cancer
specialties/acupuncture-and-tuina: tuina; chinese massage
specialties/bones-and-joints: orthopedic surgeon; 骨科
specialties/brain-and-nerves: neurosurgery; parkinsons; alzheimers; epilepsy
specialties/cancer-care: oncologist; stomach cancer; melanoma; bladder cancer
specialties/childrens-health: paediatrics; pediatrician
specialties/chinese-medicine: tcm; 中医
specialties/ear-nose-throat: hearing loss
specialties/eyes: eye doctor; cataract surgery
specialties/general-surgery: hernia
specialties/heart: cardiology; 心脏病
specialties/heart-surgery: heart surgeon; heart surgery
specialties/hormones-and-diabetes: thyroid
specialties/mental-health: depression; psychiatrist
specialties/radiotherapy: radiotherapy
specialties/skin: dermatologist
specialties/teeth-and-jaw: dentist
specialties/urology-and-kidneys: kidney doctor; dialysis
specialties/womens-health: gynecologist; pregnancy
policies/arrival-card-online: arrival card
policies/boao-lecheng: boao
policies/direct-billing: insurance; direct billing; does my insurance cover it; hospitals that take insurance
policies/dispute-mediation: complain; where to complain; malpractice; sue hospital; make a complaint; wrong operation complaint; doctor made a mistake; lawyer
policies/extension-medical: extend my visa; visa extension; overstay; stay longer than visa
policies/foreign-cards-hospitals: deposit; credit card; can i pay by credit card; hospital deposit; pay deposit; visa card; cash or card
policies/hainan-visa-free-medical: hainan
policies/huhuibao: huhuibao
policies/lingang-port-evisa: e-visa
policies/medicines-outbound: take herbs home
policies/medicines-personal-import: bring my pills; can I bring my medication; bring insulin; taking morphine into china; prescription drugs customs; bring painkillers; can i bring oxycodone; medicine through customs; pills customs
policies/mobile-payment-foreigners: wechat; we chat pay; alipay; 支付寶; weixin; pay with my phone; wechatpay; ali pay
policies/organ-transplant-foreigners: kidney transplant; organ transplant law; buy an organ
policies/patient-rights-records: medical records copy; patient rights
policies/pilot-public-13: pilot hospitals
policies/police-registration: police registration; register with the police
policies/port-visa-urgent: visa on arrival
policies/price-lists-international: how much; prices; how much does it cost; price list
policies/privacy-pipl: data protection; my data privacy
policies/shanghai-temporary-import: drug import
policies/transit-240h: 144 hour transit; 240 hours; transit without visa
policies/travel-medical-insurance: travel insurance; repatriation
policies/visa-free-unilateral: visa free; visa waiver; 30 day visa free; travel without visa
policies/visa-s2-s1-medical: visa; medical visa; S2 visa; treatment visa; do i need a visa; visa for companion; S2; 签证; 簽證
services/airport-medical-channel: wheelchair airport; wheel chair airport
services/airports-city-transfer: airport transfer; pudong airport
services/climate: weather; air quality; smog
services/companions: companion; bring my wife; hugong; nurse carer
services/cost-of-living: cost of living
services/emergency-120: ambulance; call an ambulance; emergency number; 120; 急救
services/food-prayer: halal; halal food; mosque; vegetarian; muslim food; kosher
services/hospital-apps-booking: book an appointment; appointment; guahao; 挂号
services/hospital-languages: interpreter; english speaking doctor; translator; do doctors speak english; interpretor; doctor who speaks english; hospital with english doctors; 翻譯
services/hotlines-languages: 12345; hotline
services/lodging-near-hospitals: hotel; where to stay; accommodation near hospital; hotel near hospital; apartments near hospital
services/metro-foreign-cards: metro; taxi; subway; didi
services/sim-internet: vpn; sim card; internet; google blocked; whatsapp
journey/ask-and-get-a-quote: get a quote
journey/collect-records: collect my records; records translated
journey/go-home: flying after surgery; fly home after operation; fit to fly; how long after surgery can I fly
journey/if-something-goes-wrong: something went wrong
journey/later-care: follow up at home
journey/second-opinion: second opinion; opinion from another doctor; second opnion
pages/xuhui: xuhui; hospitals in xuhui; xuhui district
pages/pudong: pudong; hospital in pudong
pages/jingan: jing'an
pages/about: who pays for this guide
pages/compare: compare hospitals; compare
pages/corrections: corrections
pages/data: download data
pages/emergency: emergency
pages/entry-route: egyptian passport; visa for germans; germany; uk passport; french citizens visa; ways in; japanese passport visa; turkish passport
pages/glossary: glossary
pages/hospitals: map of hospitals
pages/how-we-check: who checks this
pages/journey: checklist; how to start
pages/notice: medical disclaimer
pages/plan: my plan
pages/privacy: privacy; cookies
elsewhere/chinese-medicines-and-vaccines: covid vaccine
elsewhere/fuwai-hospital: fuwai
elsewhere/joint-commission-international: jci; accreditation; what does jci mean
elsewhere/pumch: peking union; pumch
glossary/biopsy: biopsy
glossary/fapiao: fapiao
glossary/icu: ICU
glossary/mri: mri scan
glossary/palliative-care: palliative care
glossary/pet-ct: pet scan
glossary/side-effect: side effect
`;

const cases = table
  .split("\n")
  .filter((line) => line.includes(": "))
  .flatMap((line) => {
    const [id = "", queries = ""] = line.split(": ");
    return queries.split("; ").map((query) => [query, id] as const);
  });

// Building the index takes a while on a busy machine.
beforeAll(() => searchIndexOf("en"), 120_000);

describe("a reader types what she has in mind, and the right page comes first", () => {
  test.each(cases)("%s", async (query, id) => {
    const { groups } = await searchGuide("en", query);
    expect(groups[0]?.hits[0]?.document.id).toBe(id);
  });
});

test("the table holds enough queries to mean something", () => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
});

test("every phrase of the synonym file leads to something that can be found", () => {
  const known = new Set(listDocuments("en").map(({ id }) => id));
  expect([...synonyms.keys()].filter((id) => !known.has(id))).toEqual([]);
});
