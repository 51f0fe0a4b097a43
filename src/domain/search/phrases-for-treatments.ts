/** What readers call treatments and the words around them. One line for one entry, kept by hand. */
export const treatmentPhrases = `
treatments/tavi: keyhole heart valve, TAVR, new heart valve, heart valve replacement, valve without opening the chest, catheter valve, percutaneous valve, transcatheter valve, heart valve through the leg, 换心脏瓣膜, valve replacement without surgery, heart valve replacement for the elderly, percutaneous aortic valve, mini valve operation, 心脏瓣膜置换, 换瓣, 瓣膜置换, 主动脉瓣置换, heart valve surgery without cutting, heart valve, TAVI operation, new valve, valve in valve, aortic valve stenosis operation, heart valve operation old person, 心脏瓣膜, 微创瓣膜, 经导管瓣膜, 主动脉瓣手术, 瓣膜手术, 换心瓣
treatments/carbon-ion-radiotherapy: heavy ion, heavy ions, carbon ion, carbon, hadron therapy, zhonglizi, 重离子, zhong li zi, C12 beam, heavy particle therapy, carbon ion beam, heavy particles, carbon ion cost, carbon ions, particle beam, 碳离子, 重粒子, 重离子放射, 碳离子放疗
treatments/proton-therapy: proton, proton radiation, proton machine, proton beam for children, zhizi, proton radiotherapy, protons, zhi zi, zhizi zhiliao, proton beam for brain tumour, precise radiation for children, proton centre cost, proton treatment price, proton beam machine, IMPT, proton cancer, pencil beam, 质子放疗, 质子治疗, 质子线, 质子刀
treatments/car-t-cell-therapy: CAR-T, modified immune cells, gene modified T cells, cell therapy for blood cancer, engineered immune cells, lymphoma cell therapy, CAR T cell, 细胞疗法, T cell therapy, axicabtagene, tisagenlecleucel, kymriah, yescarta, carvykti, cilta-cel, BCMA, immune cell treatment for leukaemia, chimeric antigen, cell therapy for lymphoma, 细胞治疗, car-t trial, car-t for lupus, CART-19, CD19, 细胞免疫, 免疫细胞治疗, CAR-T治疗, T细胞
treatments/coronary-artery-bypass: heart bypass, CABG, clogged arteries operation, bypass graft, heart surgery bypass, heart bypass operation, cardiac bypass, quadruple bypass, double bypass, bypass operation, off pump, beating heart surgery, heart artery surgery, 心脏手术搭桥, 心脏搭桥, da qiao, bypass heart, arterial bypass, CABG surgery, coronary surgery, OPCABG, 冠脉搭桥, 搭桥手术, 心脏搭桥手术, 绕道手术, 冠状动脉搭桥
treatments/af-ablation-appendage-closure: irregular heartbeat procedure, heart rhythm ablation, ablation, Watchman device, stroke prevention implant heart, heart rhythm procedure, LAA closure, pulsed field ablation, radiofrequency ablation, stop taking blood thinners, afib operation, cardiac ablation, 射频消融, 左心耳, 消融手术, LAAO, LAAC, afib procedure, pacemaker alternative, pulmonary vein isolation, cardioversion, heart catheter ablation, PVI, RFCA, PFA, 房颤手术, 心脏消融, 左心耳封堵, 射频消融术
treatments/robotic-surgery: robot, da vinci robot, surgery by robot, remote controlled surgery, robotic, robot operation, robot arm, robotic prostate surgery, prostatectomy, robotic kidney surgery, 机器人, da vinci surgery, robot assisted, telesurgery, robot prostate, robot hysterectomy, robotic surgeon, 机器人手术, 达芬奇, 达文西, 达芬奇机器人, 机械臂手术, 远程手术
treatments/liver-pancreas-cancer-mdt: liver tumour surgery, whipple, team of doctors for liver cancer, whipple surgery, liver cancer immunotherapy, liver cancer operation, remove part of the liver, pancreas operation, 肝癌手术, 胰腺手术, hepatectomy, liver resection, pancreatectomy, liver surgery, pancreas surgery, liver tumour removal, team for pancreatic cancer, whipples, 肝切除, 肝癌多学科, 多学科会诊, 胰腺癌手术, 肝胆手术
treatments/liver-transplantation: liver transplant, new liver, liver donor, liver graft, part of my liver, give part of my liver, piece of liver, donate my liver, live liver donor, liver from a relative, gan yizhi, liver transplants, living donor, donor liver, liver transplant cost, transplant of the liver, split liver, OLT, 肝移植, 换肝, 活体肝移植, 捐肝, 肝脏移植手术
treatments/joint-replacement: knee replacement, hip replacement, new knee, new hip, artificial joint, knee operation, hip operation, knee prosthesis, hip prosthesis, replace my hip, replace my knee, shoulder replacement, total knee replacement, 换膝盖, 换髋关节, 膝关节, 髋关节, 人工膝关节, THA, TKA, TKR, THR, replacement of the knee, replacement of the hip, hip joint replacement, new joints, knee joint replacement, 膝盖置换, new knee joint, new hip joint, hip resurfacing, knee resurfacing, 关节置换, 人工关节, 换关节, 髋关节置换, 膝关节置换, 人工髋关节, 换膝, 换髋
treatments/laser-eye-surgery: lasik, eye laser, correct eyesight, no more glasses, vision correction, smile eye surgery, see without glasses, laser for myopia, eye laser surgery, ICL, 近视激光, 激光手术, 全飞秒手术, eyesight laser, femto lasik, PRK, SMILE, laser eyes, correct my vision, throw away my glasses, 近视手术, 激光眼科, 近视眼手术, 激光近视, 飞秒, 半飞秒, 摘镜
treatments/dental-implants: tooth implant, replace missing teeth, screw in teeth, dental work, veneers, dentures, screw teeth, fix my teeth, full mouth implants, teeth in one day, dental crowns, dental bridge, 假牙, 镶牙, 种植体, dental treatment abroad, new front tooth, all on four, all on six, teeth implant, missing tooth replacement, implant dentist, new teeth, teeth implants price, 种植牙, 植牙, 种牙, 人工植牙, 全口种植, 牙冠
treatments/cosmetic-surgery: fat removal, liposuction, plastic surgery, botox, wrinkles, nose job, facelift, beauty surgery, breast enlargement, aesthetic medicine, rhinoplasty, blepharoplasty, nose surgery, breast implants, breast reduction, hair transplant, tummy tuck, double eyelid, double eyelids, fillers, lip filler, chin surgery, buttock lift, skin lifting, 隆鼻, 双眼皮, 隆胸, 吸脂, 抽脂, 美容, 美容手术, 医美, 割双眼皮, 肉毒素, zhengrong, plastic, cosmetic, beauty clinic, beauty treatment, botox injections, breast surgery, breast lift, jawline, V line surgery, cheekbones, BBL, fat transfer, fat grafting, cellulite, eye bags, eyelids, ear pinning, gynecomastia surgery, laser skin, gender surgery, aesthetic surgery, skin whitening, sex change surgery, gender reassignment, penis enlargement, body contouring, vaginoplasty, nose fixed, fix my nose, 整形, 整容, 整形手术, 微整形, 拉皮, 丰胸, 鼻子整形, 眼袋, 植发, 瘦脸, 玻尿酸, 开双眼皮, 垫鼻子
treatments/assisted-reproduction: ivf, test tube baby, get pregnant, egg freezing, donor eggs, surrogate mother, having a baby, artificial insemination, sperm donation, sperm bank, embryo transfer, frozen embryos, embryo freezing, surrogacy, fertility treatment, choose the sex of the baby, ivf for single women, ivf success rate, 试管, 代孕, 冷冻卵子, 借卵, shiguan ying'er, ICSI, IUI, egg donor, egg donation, embryo, embryos, sperm, PGD, PGT, gender selection, IVF clinic china, ivf age limit, ivf after 45, surrogate, FET, IVF-ET, PGT-A, 试管婴儿, 人工受孕, 人工授精, 辅助生殖, 冻卵, 冷冻胚胎, 精子库, 捐卵, 三代试管
treatments/stem-cell-therapy: stem cells, stem cell injections, bone marrow transplant, regenerative medicine, stem cell treatment for autism, bone marrow transplantation, allogeneic transplant, cord blood, stem cell clinic, stem cells for parkinson, stem cells for knee, stem cells for cerebral palsy, 骨髓移植, 干细胞, 造血干细胞移植, ganxibao, stem cell, autologous stem cell transplant, allogeneic, mesenchymal stem cells, cord blood treatment, BMT, bone marrow, stem cell cure, stem cells for spinal cord injury, stem cells for diabetes, stem cells for stroke, bone marrow donor, ASCT, allo-HSCT, MSC, 干细胞治疗, 干细胞移植, 脐带血, 造血干细胞
treatments/anti-ageing-cellular: longevity, look younger, stay young, anti-aging, rejuvenation, young blood, immune cell boost, NMN, NAD, anti wrinkle infusion, cell therapy to stay young, live longer, youth injection, sheep placenta, immune cells against ageing, 抗老, 干细胞抗衰, exosome, NK cell, NK cell infusion, anti-ageing clinic, longevity clinic, biohacking, senolytics, young plasma, infusion to look younger, blood washing, 抗衰老治疗, 回春, 逆龄, 外泌体, NK细胞, 长寿
treatments/health-screening: check-up, physical examination, medical examination, checkup, full body check, medical check, executive physical, annual check, body scan, preventive screening, tijian, health examination, full medical, blood tests and scans, cancer check, early cancer detection, medical checkup, routine check, heart screening, stress test, ECG, EKG, electrocardiogram, gastroscopy, endoscopy, mammogram, 胃镜, 肠镜, 胃肠镜, 体检套餐, 健康检查, MRI whole body, check my health, health check, blood pressure and blood test check, tumour markers, colonoscopy price, polyps removal, prostate check, lung screening, low dose ct, bone density, well woman check, gastroscopy price, cancer screening, LDCT, PSA screening, full physical, 体检, 全身检查, 健康体检, 身体检查, 防癌体检, 胃镜检查, 肠镜检查, 心电图, 年度体检, scan, scans
treatments/post-operative-rehabilitation: rehab, physiotherapy, learn to walk again, recovery hospital, stroke rehabilitation, physio, physical therapy, physiotherapist, speech therapy, rehab after stroke, rehab after surgery, exercises after a stroke, learn to speak again, swallowing training, rehab centre, inpatient rehab, stroke recovery, kangfu, 康复训练, 中风康复, 术后康复, rehabilitation clinic, learn to walk, walk again, exercise therapy, hydrotherapy, robot legs, exoskeleton, recovery after hip replacement, cardiac rehab, rehab for spinal injury, physical rehabilitation, hyperbaric oxygen, neurorehabilitation, 康复治疗, 康复, 复健, 物理治疗, 言语治疗, 卒中康复, 中风复健, 康复医院
treatments/enhanced-recovery: eras, fast recovery after surgery, quick recovery programme, out of bed early, short hospital stay, home sooner after surgery, walking the day after surgery, ERAS protocol, 快速康复, fast-track surgery, day surgery, early walking, early mobilisation, ERAS programme, fast track, 加速康复, 快速康复外科
treatments/acupuncture: needles, acupuncture for pain, zhenjiu, cupping, moxa, acupuncturist, acupunture, needling, chinese needles, needle treatment, acupuncture for headache, acupuncture for insomnia, acupuncture for knee pain, acupuncture for nausea, electro acupuncture, zhen jiu, 扎针, 针刺, moxibustion, dry needling, acupuncture side effects, acupuncture session, acupuncture cost, needle, ear acupuncture pain, electroacupuncture, 针灸, 针灸治疗, 艾灸, 拔罐, 电针, 刮痧
treatments/weight-loss-acupuncture: lose weight with needles, slimming needles, acupuncture to lose weight, needles for slimming, lose belly fat with acupuncture, 针灸瘦身, 减肥针灸, 埋线减肥, slimming clinic, slimming tea, fat loss, weight loss treatment chinese medicine, catgut embedding, 针灸减肥, 耳穴, 耳针, 针灸减重, 减重针灸
treatments/chinese-herbal-medicine: herbs, herbal remedies, chinese herbs, zhongyao, herbal treatment, herbal pills, herbal decoction, herbal powder, astragalus, chinese medicine prescription, chinese pills, natural medicine, plant medicine, chinese medicine for eczema, 中草药, 汤药, 草药, zhong yao, zhongcaoyao, herb, herbal, chinese herb, are chinese herbs safe, herb side effects, herbal injections, chinese patent medicine, TCM medicine, traditional medicine herbs, herbs liver damage, 中药, 中成药, 中药汤剂, 煎药, 黄芪, 草药治疗
treatments/medicinal-diet: food therapy, chinese tea, healthy tea, healing food, yaoshan, herbal tea, medicinal food, chinese soup, soup for health, goji berries, ginseng, bird's nest, reishi, lingzhi, foods that heal, chinese diet therapy, 药膳, 养生, 人参, yao shan, soup, herbal drink, herbal drinks, healthy food chinese, dates and goji, tea, chinese diet, medicated food, diet therapy, 食疗, 养生茶, 药茶, 灵芝, 枸杞, 燕窝, 药膳汤
treatments/baduanjin: qigong, tai chi, eight brocades, chinese exercises, qi gong, taichi, taijiquan, tai chi for balance, gentle exercise, breathing exercises, 太极拳, 气功, eight pieces of brocade, qi gong class, chinese gymnastics, health exercises, chinese yoga, 八段锦, 太极, 导引, 健身气功
treatments/tcm-preventive-care: wellness tcm, constitution test, zhiweibing, pulse diagnosis, tongue diagnosis, body constitution, body type in chinese medicine, yin and yang, tcm check up, herbal paste, 体质, 治未病, 膏方, zhi wei bing, prevention chinese medicine, preventive tcm, nine body types, yin yang, qi deficiency, wellness check chinese medicine, treat before illness, detox, chinese detox, 中医养生, 体质辨识, 把脉, 舌诊, 养生调理, 中医调理
treatments/integrative-oncology: herbs beside chemo, tcm and cancer, chinese medicine for cancer, acupuncture for chemo side effects, chinese medicine during chemotherapy, herbs during chemo, herbs with chemotherapy, tcm cancer treatment, chinese medicine against cancer, natural cancer treatment, alternative cancer treatment, 中医治癌, 中医抗癌, 中药抗癌, 中药治癌, 中医治疗癌症, 中药治疗癌症, 中药治肿瘤, 中医肿瘤, integrative cancer care, complementary cancer medicine, alternative medicine for cancer, mistletoe, herbs for cancer, tcm tumour, chinese herbs cancer, 中西医结合, 中医癌症, 肿瘤康复, 中医抗肿瘤

glossary/mdt: tumour board, tumor board, multidisciplinary, multi-disciplinary team, what is mdt
glossary/icu: intensive care, intensive care unit, ITU, 重症监护, 监护室
glossary/mri: magnetic resonance, MR scan, MRI, 核磁共振, 核磁, 磁共振
glossary/ct-scan: CT, cat scan, computed tomography, CT扫描
glossary/pet-ct: PET, PET CT, positron emission
glossary/ultrasound: sonography, echo, sonogram, 超声, B超
glossary/anaesthesia: anesthesia, anaesthetic, anesthesiologist, general anesthetic, narcosis, put to sleep, 全麻, 麻药
glossary/attending-physician: attending, attending doctor
glossary/chief-physician: chief doctor, senior doctor, 专家, 主任
glossary/blood-thinners: anticoagulant, warfarin, eliquis, apixaban, xarelto, 抗凝药
glossary/blood-test: blood work, bloods, lab test, 抽血, 血检
glossary/cytokine-release-syndrome: CRS, cytokine storm
glossary/chemotherapy: what is chemotherapy, 化疗
glossary/clinical-trial: clinical study, take part in a trial, drug trial, join a study, experimental drug
glossary/randomised-trial: RCT, randomized trial, randomized controlled trial
glossary/discharge-summary: discharge paper, discharge papers, letter from the hospital, discharge letter
glossary/discharge-from-hospital: discharge, leave hospital, leaving hospital
glossary/fapiao: receipt, invoice, official receipt, tax invoice, fa piao
glossary/itemised-bill: itemized bill, detailed bill, hospital bill, bill in detail, list of charges
glossary/fit-to-fly-letter: fit to fly certificate, flight certificate
glossary/medif-form: medical form for the airline, airline medical form
glossary/five-year-survival: survival rate, survival, five year survival rate, how long will i live, life expectancy, prognosis
glossary/gene-test: genetic testing, gene testing, DNA test, genomic test, genome test
glossary/generic-name: generic drug, generic, brand name of a drug, INN
glossary/grade-3a-hospital: 3A hospital, grade 3 hospital, class 3A, tertiary hospital, top grade hospital, 三甲, 三甲医院, sanjia, three A, triple A hospital, 三级甲等
glossary/guarantee-of-payment: letter of guarantee, GOP, insurer's guarantee, guarantee letter
glossary/immunotherapy: keytruda, pembrolizumab, nivolumab, checkpoint inhibitor, PD-1, immune therapy, 免疫疗法
glossary/targeted-therapy: targeted drug, osimertinib, tagrisso, imatinib, 靶向药
glossary/informed-consent: consent
glossary/inpatient-stay: inpatient, hospitalisation, hospitalization, 住院
glossary/outpatient-clinic: outpatient, out-patient, walk-in clinic, day clinic, ambulatory, 门诊
glossary/international-medical-department: international department, international medical department, vip clinic, foreigners' clinic, 国际部, 国际医疗部
glossary/special-needs-outpatient-clinic: special needs clinic, special demand clinic, VIP outpatient, 特需, 特需门诊
glossary/invitation-letter: letter of invitation, 邀请信, letter inviting me, invitation from the hospital
glossary/metastasis: metastases, cancer has spread, spread of cancer, 癌症转移
glossary/minimally-invasive-surgery: keyhole, keyhole surgery, laparoscopic surgery, minimal invasive, small cut surgery, 微创, 腹腔镜
glossary/moxibustion: moxa, 艾灸
glossary/nurse-station: nurses' station, where are the nurses
glossary/operating-theatre: operating room, operation room
glossary/palliative-care: hospice, end of life care, terminal care, dying, terminal, 临终关怀, 安宁疗护
glossary/pathology: pathology report, histology, tissue test, 病理报告
glossary/pharmacy: chemist, drugstore, drug store, where to buy medicine, buy medicine, apothecary, 药店
glossary/prescription: prescriptions, get a prescription, 处方药
glossary/recurrence: relapse, cancer came back, cancer comes back, came back, 癌症复发
glossary/remission: complete remission, cured
glossary/referral: refer, referred
glossary/remote-consultation: remote consult
glossary/side-effect: side effects, adverse effects, 不良反应
glossary/complication: what is a complication
glossary/stem-cell-transplant: HSCT
glossary/tumour-stage: cancer stages, stages of cancer, staging, stage 4, stage iv, stage 3, TNM, 分期, 晚期
glossary/catheter: cathetre, tube, urinary catheter
glossary/ethics-committee: ethics board, IRB
glossary/dicom: dicom files, image format
glossary/cohort: cohort study
glossary/implant: what is an implant
glossary/hospital-registration: hospital registration, registration fee
glossary/temporary-residence-registration: residence registration form
glossary/visa-extension: what is a visa extension
glossary/traditional-chinese-medicine: what is tcm
glossary/bedside-carer: hu gong
glossary/deposit: what is a deposit
`;
