/** For the tests: what readers type about rules, money, the journey, words and claims, by the entry that must come first. */
export const queriesForTrips = `
policies/arrival-card-online: arrival card; how do I fill in the arrival card; arrival card online; fill in arrival card
policies/boao-lecheng: boao; Boao zone new medicines; Lecheng new drugs
policies/direct-billing: insurance; direct billing; does my insurance cover it; hospitals that take insurance; Cigna cover in Shanghai; insurance from my country; AXA; claim hospital bill from insurance; NHS funding for treatment in China; Medicare pays abroad?; which insurance is accepted; will my insurance pay the hospital; GeoBlue; lost my insurance card; insurance network hospitals; does Bupa pay the hospital; which insurance companies pay directly; allianz direct payment hospital; my insurer refuses to pay; Aetna; BUPA global network hospitals; 保險直付; insurence; insurance guarantee letter; insurer pays hospital directly; GOP insurance; Aetna Allianz medical park pudong
policies/dispute-mediation: complain; where to complain; malpractice; sue hospital; make a complaint; wrong operation complaint; doctor made a mistake; lawyer; who do I complain to; free mediation between patient and hospital; doctor injured me; file a lawsuit against hospital; bribe red envelope surgeon; medical malpractice china; complain about hospital; how can I sue a Chinese hospital; mediation; hospital mistake; complaint; surgeon made an error compensation; I want to sue my surgeon; hospital lost my scans complaint; 醫療糾紛; 医闹投诉; hospital gave wrong medicine
policies/eastern-hub-zone: eastern hub
policies/extension-medical: extend my visa; visa extension; overstay; stay longer than visa; my visa runs out while I am in hospital; my visa is almost over; visa extension denied; prolong my stay; can I stay longer if the doctor wants me to; what happens if I overstay; visa extention hospital letter; overstay fine; can I extend my stay because of chemotherapy; 签证快到期了怎么办; need to stay longer for chemo, visa ends
policies/foreign-cards-hospitals: deposit; credit card; can i pay by credit card; hospital deposit; pay deposit; visa card; cash or card; how do I pay with a foreign card; do I have to pay before operation; can I get my money back; hospital deposit how much; credit cards accepted; does the hospital take American Express; why do I have to pay a deposit; cash or card at hospital; hospital prepayment; pay; how much deposit does the hospital want; american express; pay cash at the hospital; unionpay; is wire transfer possible; 可以用信用卡付款吗; pay hospital with mastercard; bank limits for big transfers
policies/foreign-owned-hospitals: are there hospitals owned by foreigners; who may own a private hospital foreigners
policies/ftz-cell-gene: is experimental cell treatment free; free clinical cell therapy trial; stem cell law china; gene therapy legal
policies/hainan-visa-free-medical: hainan; visa waiver hainan treatment; Hainan medical visa
policies/huhuibao: huhuibao; can I buy Shanghai city insurance; Huhuibao for foreigners
policies/international-service-norm-2024: norm for international medical service
policies/lecheng-drug-insurance: insurance for lecheng drugs
policies/lingang-port-evisa: e-visa; lingang electronic visa
policies/medicines-outbound: take herbs home; chinese herbs customs; take chinese herbs home; will customs take my herbs; export of herbal medicine; carry herbs in suitcase home
policies/medicines-personal-import: bring my pills; can I bring my medication; bring insulin; taking morphine into china; prescription drugs customs; bring painkillers; can i bring oxycodone; medicine through customs; pills customs; can I bring morphine; bring diabetes injections on plane; bring tablets; customs declaration medicines; traveling with insulin; painkillers in suitcase; can I take codeine with me; how much medicine can I bring; customs limits for pills; strong painkillers; sleeping pills through customs; insulin in hand luggage; bringing adderall to china; liquid morphine customs; bringing cannabis oil; take prescription tablets into China; fentanyl patches; zolpidem in luggage
policies/mobile-payment-foreigners: wechat; we chat pay; alipay; 支付寶; weixin; pay with my phone; wechatpay; ali pay; can I pay with my phone; how to set up alipay; can I use apple pay; which apps to pay; wechat wallet foreigners; pay by alipay at the hospital; wechat pay foreigner; link visa card to wechat; 微信支付 外国银行卡; does alipay take foreign cards; weixin foreign visa card limit
policies/organ-transplant-foreigners: kidney transplant; organ transplant law; buy an organ; can foreigners get a kidney transplant; organ for money; are organ transplants legal for foreigners; liver donor from family law; buying a kidney; liver for sale
policies/patient-rights-records: medical records copy; patient rights; EMR access; how old must I be for surgery consent; get a copy of medical record; do I have a right to refuse treatment; copy of my x-rays; informed consent; right to see my file; can I record the doctor; 病歷複印; my right to a second copy of records
policies/pilot-private-20: seed institutions medical tourism
policies/pilot-public-13: pilot hospitals; 13 public hospitals pilot
policies/police-registration: police registration; register with the police; passport registration hotel police; register with police when staying with friends; do I need to tell the police where I live; do I have to register with the police; register address airbnb; staying in a friend's flat register
policies/port-visa-urgent: visa on arrival; arrive without visa because father is dying; airport visa emergency; visa on arrival shanghai
policies/price-lists-international: how much; prices; how much does it cost; price list; what do VIP wards charge; price of consultation with professor; consultation fee; price quote hospital; price of private room; price; get a price from the hospital before I come; what does a consultation cost; vip ward price per day; price of MRI in VIP department
policies/privacy-pipl: data protection; my data privacy; who can see my medical data; health records privacy; PIPL; how private is my data; who has access to my health records; medical data law; gdpr; personal information law; my health data sent abroad
policies/shanghai-opinions-2024-32: government plan international medical city
policies/shanghai-temporary-import: drug import; orphan drug for one patient from abroad; can I import a drug that my country approved but China did not; get unapproved drug into Shanghai
policies/transit-240h: 144 hour transit; 240 hours; transit without visa; 144 hour visa; transit Shanghai to Bangkok no visa; TWOV; transit visa free 10 days; 過境免簽; ten day transit for patients; 24 hour transit without visa
policies/travel-medical-insurance: travel insurance; repatriation; does travel insurance cover complications of planned surgery; ambulance flight home; health insurance for one trip; what insurance do I need for the trip; travel insurance for complications; medical evacuation; evacuation insurance; burial abroad repatriation of remains
policies/visa-free-mutual: thailand visa agreement; mutual visa waiver kazakhstan
policies/visa-free-unilateral: visa free; visa waiver; 30 day visa free; travel without visa; stay 60 days visa free; visa free 30 days treatment allowed?; visa free list; how long can I stay without visa; 免簽國家; French passport 30 days; bilateral visa waiver
policies/visa-s2-s1-medical: visa; medical visa; S2 visa; treatment visa; do i need a visa; visa for companion; S2; 签证; 簽證; do I need a visa for surgery; S visa; visa for cancer treatment; chinese embassy visa form; letter inviting me from hospital; multiple entry visa follow up; visa for patient and companion; what visa do patients get; can my parents get visas to accompany me; visa for my husband; how many entries does a medical visa have; visa for my wife to come with me; invitation letter from the hospital; how to apply for medical visa; can my husband get a visa too; visa application for medical treatment; 醫療簽證; companion visa for caregiver; 去中国看病需要签证吗; qiān zhèng; can I work on a medical visa; S2 visa documents; what if my visa is refused
services/airport-medical-channel: wheelchair airport; wheel chair airport; MEDIF; who helps me at the airport if I cannot walk; airport pickup wheelchair; wheelchair at Pudong airport
services/airports-city-transfer: airport transfer; pudong airport; bus from airport to city centre; airport train pudong; metro from airport; hospital pudong airport; how to get from Pudong airport to downtown; airport; maglev; from Hongqiao airport to hotel; 机场到市区; taxi from Pudong airport; how far is hongqiao airport from downtown
services/city-portals: government portal for foreigners; official english website of shanghai
services/climate: weather; air quality; smog; temperature in january; is it hot in august; cold in february; best season to visit; what is the weather like in march; hot summer rain; air pollution; smog mask; typhoon season
services/companions: companion; bring my wife; hugong; nurse carer; caregiver at the bedside; carer overnight; can a minor travel alone for treatment; nurse to help my mother; can someone stay with me overnight; overnight nurse; can my mother sleep in my hospital room; nurse for my father at night; 陪护; husband sleep in hospital room
services/cost-of-living: cost of living; tipping doctors; what do meals cost; how much money per day
services/emergency-120: ambulance; call an ambulance; emergency number; 120; 急救; ambulence number; how do I call an ambulance; 119; what number do I call in an emergency; chinese emergency phone number; how much is the ambulance; 救護車; fire brigade number
services/food-prayer: halal; halal food; mosque; vegetarian; muslim food; kosher; is there halal food; muslim prayer; vegan food; food allergy card chinese; halal restaurants; is there a mosque near the hospital; prayer times; food; diet; kosher meals; prayer room in hospital; friday prayers near hospital; vegetarian hospital meals; is tap water safe; christian church service; 清真餐; buddhist temple or mosque near hospital; catholic mass
services/hospital-apps-booking: book an appointment; appointment; guahao; 挂号; hospital queue number; online appointment in english; waiting time specialist; can hospital refuse foreigners; book doctor online; how do I register at the hospital counter; doctor appointment app; make an appointment online; how long is the waiting time for an appointment; queue jumping agents scalpers; 外国人怎么挂号; gua hao
services/hospital-languages: interpreter; english speaking doctor; translator; do doctors speak english; interpretor; doctor who speaks english; hospital with english doctors; 翻譯; english speaking cardiologist; arabic interpreter; nobody in the ward speaks english; who speaks Arabic; interpreter cost; hospital with english speaking nurses; interpreter for surgery; I need a psychiatrist who speaks English; do nurses speak English; google translate for doctors; hospital translator; language; does the doctor speak Japanese; 翻译; spanish interpreter; What if they don't speak English; consent form translation; fan yi; russian speaking doctor
services/hotels-accept-foreigners: hotel says they cannot take foreigners; can a hotel refuse me because I am foreign; hotel would not take me as a foreigner
services/hotlines-languages: 12345; hotline; 12367; is there a telephone interpreter; telephone numbers for help; who can translate on the phone; english hotline
services/language-tcm-experience: visit a chinese medicine museum; can I try tai chi as a visitor; tai chi class for tourists
services/lodging-near-hospitals: hotel; where to stay; accommodation near hospital; hotel near hospital; apartments near hospital; cheap hotel close to hospital; place to stay for relatives; guesthouse near cancer hospital; where can my family sleep; lodging for parents of sick children; flat to rent near hospital; cheap accomodation for patients families; Ronald McDonald House; 附近酒店; apartment for three months near hospital
services/metro-foreign-cards: metro; taxi; subway; didi; uber; getting around the city; taxi with wheelchair; subway ticket; do taxis take foreign cards; uber in shanghai; metro with credit card; taxi app; 地铁怎么付钱; metro line 7 ticket; public transport with a wheelchair; can I use my visa card on the metro; tap credit card on subway
services/sim-internet: vpn; sim card; internet; google blocked; whatsapp; chinese sim card; where do I buy a phone card; is facebook blocked; is the internet censored; power plug adapter; can I use Google in China; no whatsapp; wifi and google; does whatsapp work; google maps not working; 翻墙; esim
trust/brand: famous hospitals ranking; how to choose a hospital; are the rankings true; how do I know a hospital is good
trust/culture: chinese healing culture
trust/policy: laws that protect foreign patients
trust/service: package with hotel and guide included
trust/technique: doctors who studied in america; is the technology as good as they say
trust/word-of-mouth: patient testimonials; patient blog cancer shanghai; can I believe patient stories; former patients reviews
journey/arrive: how do I get from the airport to the hospital; what happens when I arrive
journey/ask-and-get-a-quote: get a quote; estimate for surgery; how do I ask for a price; quote from hospital; what to ask the hospital before booking; Should I use an agency or contact the hospital directly; How soon will the hospital answer my email; what to ask a surgeon; compare quotes from several hospitals
journey/collect-records: collect my records; records translated; send my MRI to a doctor in Shanghai; translate my pathology report; medical papers translated; send biopsy slides; what records to send; how do I send my scans; records in chinese; records; which documents to bring to hospital; translate my medical records; Should I bring my medical records; scans on CD
journey/decide: am I too sick to travel; should I travel or stay home for treatment; is it safe to travel for treatment; is it safe to be operated in China
journey/entry-and-papers: which papers for entry; what papers do I need to enter
journey/go-home: flying after surgery; fly home after operation; fit to fly; how long after surgery can I fly; how long before I can fly after heart surgery; fly after operation; when to fly after lasik; flight with oxygen; pregnant can I fly; fly with stitches; when can I fly after surgery; is it safe to fly after an operation; bring oxygen bottle; going home after surgery; flight; when can I go home after surgery; flying after stroke; stitches and flying; airline refuses to fly me oxygen; flying home after knee replacement; DVT risk on flight after surgery
journey/if-something-goes-wrong: something went wrong; what if something goes wrong; infection after surgery abroad; what if the operation fails; someone dies abroad; who pays if the operation fails
journey/later-care: follow up at home; care when I am back home; problem after I am back home; who helps me at home after treatment; wound opens after I get home; who looks after me once I am home; follow-up after going home; What if complications happen after I return home; my wound is infected back home
journey/money: how should I plan the money; money; currency exchange; receipts for my insurance; total budget for treatment abroad
journey/recover: how long must I stay in Shanghai after surgery; suture removal; how many days should I stay after surgery
journey/second-opinion: second opinion; opinion from another doctor; second opnion; confirm diagnosis with second doctor; second opinion online; can a Shanghai doctor look at my scans before I come; second opinion by video; Do I need a second doctor's opinion; telemedicine consultation; 第二意見; video second opinion from Shanghai doctor; another doctor look at my biopsy
journey/treatment: what do I sign before surgery; what to pack for hospital; what happens on the day I am admitted
pages/about: who pays for this guide; who wrote this guide; does this site sell treatments; who is behind this website
pages/accessibility: font size bigger
pages/changning: Changning hospitals
pages/compare: compare hospitals; compare; compare two treatments
pages/conditions: list of diseases
pages/corrections: corrections; report an error on this page
pages/data: download data; json feed
pages/emergency: emergency; can my embassy help me; robbed in Shanghai; embassy; embasy
pages/entry-route: egyptian passport; visa for germans; germany; uk passport; french citizens visa; ways in; japanese passport visa; turkish passport; visa for Egyptians; Hong Kong passport; visa for Indonesians; do Japanese need visa; Polish passport; turkish citizens; ways into china with swiss passport; kosovo passport; green card holder with Iranian passport; do I need a visa as a Canadian; Egypt visa; entry for Israelis; do Brazilians need a visa; I hold a Hong Kong passport, can I enter; Vietnamese passport; Saudi Arabia visa; visa for treatment from Pakistan; Philippine passport; US citizen; passport; Indonesia visa free; stateless; british passport visa free; do Russians need a visa; Saudi passport; visa for Nigerians; Indian citizen visa China medical; Macau passport; refugee travel document; taiwan compatriot; Malaysia passport; do Americans need visa for China; South African passport holder
pages/evidence: which claims are false
pages/glossary: glossary; medical dictionary
pages/hospitals: map of hospitals; government hospital or private hospital; hospital
pages/how-we-check: who checks this; how do you check facts; how up to date is this site
pages/huangpu: hospitals in huangpu
pages/jingan: jing'an; hospital in jing an
pages/journey: checklist; how to start; checklist before travel
pages/minhang: hospitals in minhang district
pages/notice: medical disclaimer
pages/plan: my plan; print my plan; can I print my plan; shortlist
pages/privacy: privacy; cookies; do you use cookies
pages/pudong: pudong; hospital in pudong
pages/songjiang: hospital in Songjiang
pages/sources: sources; where do your facts come from
pages/treatments: treatment
pages/xuhui: xuhui; hospitals in xuhui; xuhui district; hospitals near Xujiahui; Xuhui hospitals
pages/yangpu: hospital yangpu
elsewhere/boao-lecheng: boao international hospital
elsewhere/chinese-health-foods: reishi mushroom; lingzhi powder
elsewhere/chinese-medicines-and-vaccines: covid vaccine; sinopharm vaccine
elsewhere/fuwai-hospital: fuwai; fuwai hospital beijing; is Fuwai in Shanghai
elsewhere/guangzhou-cancer-hospital: guangzhou cancer hospital
elsewhere/hospitals-abroad: Mayo clinic vs Shanghai
elsewhere/joint-commission-international: jci; accreditation; how many JCI hospitals are in China; JCI accredited hospital list
elsewhere/microport-medbot: Toumai robot company; microport robot
elsewhere/pumch: peking union; pumch; xiehe hospital; peking union medical college; union hospital beijing
elsewhere/sun-yat-sen-university-cancer-center: sun yat sen cancer center; Guangzhou sun yat-sen cancer
elsewhere/trade-fairs: medical tourism fairs
elsewhere/united-imaging-healthcare: united imaging
elsewhere/wellness-stays: Taoist camp Dujiangyan; moganshan wellness
glossary/anaesthesia: general anesthesia
glossary/attending-physician: attending physician vs chief physician; attending doctor
glossary/biopsy: biopsy; what is a biopsy
glossary/blood-test: blood
glossary/blood-thinners: blood thinners
glossary/chief-physician: what is a chief physician
glossary/clinical-trial: join a clinical trial; clinical trials for foreigners
glossary/ct-scan: ct scan
glossary/cytokine-release-syndrome: cytokine storm
glossary/discharge-summary: what is a discharge summary; hospital discharge letter; discharge letter in English
glossary/fapiao: fapiao; what is a fapiao; invoice; 发票
glossary/fit-to-fly-letter: fit to fly letter
glossary/generic-name: generic name of medicine; brand name vs generic name drug
glossary/grade-3a-hospital: grade 3a; three a hospital; what does grade 3A mean
glossary/icu: ICU; icu visiting
glossary/immunotherapy: immunotherapy; keytruda
glossary/implant: what is an implant
glossary/international-medical-department: VIP clinic
glossary/itemised-bill: what if I disagree with the bill; what is an itemised bill
glossary/jci: what does jci mean
glossary/mdt: what is MDT
glossary/medical-dispute-mediation: mediation committee
glossary/metastasis: explain metastasis; what does metastasis mean
glossary/minimally-invasive-surgery: minimally invasive
glossary/mri: mri scan; MRI
glossary/palliative-care: palliative care; what is hospice; what does palliative mean; palliative
glossary/pet-ct: pet scan; PET-CT
glossary/pharmacy: where can I buy medicine
glossary/randomised-trial: what is a randomised trial
glossary/remission: remission; what does remission mean
glossary/side-effect: side effect
glossary/targeted-therapy: what is targeted therapy; targeted therapy
glossary/tumour-stage: cancer staging
glossary/ultrasound: ultrasound
claims/s1-009: Bulgari hotel medical rooms
claims/s1-016: more than 6,000 patients proton
claims/s1-020: TAVI gentle and quick recovery for older patients
claims/s1-032: side effects 60% lower than ordinary radiotherapy
claims/s1-033: Ruijin ranking number one 13 years
claims/s1-035: is JCI the highest standard
claims/s1-055: base for exporting chinese medicine 2021 pudong
claims/s2-002: 82% lymphoma remission ruijin; 82% complete remission CAR-T
claims/s2-008: Fuwai bypass success 98%
claims/s2-010: Hangzhou liver transplant survival 78%
claims/s2-022: survey 85% better than expected
claims/s2-032: unnamed private hospital anti ageing 150,000 yuan
claims/s2-067: 72% recommend China
claims/s2-068: ITB Health global wellness summit
claims/s2-072: china third in world report after switzerland
`;
