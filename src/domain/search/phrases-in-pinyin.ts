/**
 * The pinyin of the Chinese names and phrases, without tones. Readers may put spaces and tones where they like; a name
 * of two to five characters is one word here, and the word for hospital stands apart.
 */
export const pinyinPhrases = `
hospitals/american-sino-hospital: meihuafuer, meihua yiyuan
hospitals/eastern-hepatobiliary-surgery-hospital: dongfanggandan, gandan yiyuan
hospitals/eye-ent-hospital-fudan: fudanwuguanke, yanke yiyuan, fudanyanke
hospitals/fudan-shanghai-cancer-center: fudanzhongliu
hospitals/huadong-hospital: hongen yiyuan
hospitals/international-peace-maternity: guojifuyou, guofuying yiyuan
hospitals/jiahui-international-hospital: jiahuiyiliao, jiahuiguoji
hospitals/obgyn-hospital-fudan-red-house: fudanfuchanke
hospitals/parkway-shanghai-hospital: baihuiyiliao
hospitals/ruijin-hospital: guangci yiyuan
hospitals/ruijin-rehabilitation-hospital: ruijinkangfu
hospitals/shanghai-artemed-hospital: atemeng
hospitals/shanghai-childrens-medical-center: erzhongxin
hospitals/shanghai-deltahealth-hospital: dedaxinxueguan
hospitals/shanghai-first-maternity-infant: shiyifuying, diyifuying, diyifuyou
hospitals/shanghai-general-hospital: shiyi yiyuan, gongji yiyuan, shiyi
hospitals/shanghai-municipal-hospital-tcm: zhongyi yiyuan
hospitals/shanghai-ninth-peoples-hospital: boteli yiyuan, shijiu, jiu yiyuan
hospitals/shanghai-proton-heavy-ion-center: zhizizhongxin, zhonglizizhongxin, zhizi yiyuan
hospitals/shanghai-seventh-peoples-hospital: shiqi, qi yiyuan
hospitals/shanghai-sinounited-hospital: yaoying yiyuan
hospitals/shanghai-sixth-peoples-hospital: shiliu, liu yiyuan
hospitals/shanghai-taiping-rehabilitation-hospital: taipingkangfu
hospitals/shanghai-tenth-peoples-hospital: shishi yiyuan, shishi, shi yiyuan
hospitals/shanghai-united-family-hospital: hemujia yiyuan
hospitals/shanghai-yosemite-hospital: jufuli yiyuan
hospitals/xinhua-hospital: jiaodaxinhua
treatments/acupuncture: zhenci, dianzhen, aijiu, baguan, maixian, zhazhen, zhenjiuzhiliao, guasha
treatments/af-ablation-appendage-closure: fangchanxiaorong, zuoxinerfengdu, yizhanshishoushu, shepinxiaorong, zuoxiner, xiaorongshoushu, fangchanshoushu, xinzangxiaorong, shepinxiaorongshu
treatments/anti-ageing-cellular: kangshuailao, kangshuai, waimiti, mianyixibao, taipansu, xibaohuishu, kanglao, ganxibaokangshuai, kangshuailaozhiliao, huichun, niling, changshou
treatments/assisted-reproduction: fuzhushengzhi, rengongshoujing, dongluan, shiguan, daiyun, lengdongluanzi, jieluan, rengongshouyun, lengdongpeitai, jingziku, juanluan, sandaishiguan
treatments/baduanjin: jianshenqigong, daoyin
treatments/car-t-cell-therapy: xibaoliaofa, xibaozhiliao, xibaomianyi
treatments/carbon-ion-radiotherapy: tanlizizhiliao, zhonglizifangliao, tanlizi, zhonglizifangshe, tanlizifangliao
treatments/chinese-herbal-medicine: zhongyaotangji, zhongchengyao, zhongyaozhusheji, baihuasheshecao, tangyao, caoyao, jianyao, caoyaozhiliao
treatments/coronary-artery-bypass: guanmaidaqiao, xinzangdaqiao, daqiaoshoushu, raodaoshoushu
treatments/cosmetic-surgery: zhengxing, yimei, shuangyanpi, longbi, longxiong, xizhi, bahenxiufu, chouzhi, meirong, meirongshoushu, geshuangyanpi, roudusu, zhengxingshoushu, weizhengxing, lapi, fengxiong, bizizhengxing, yandai, zhifa, shoulian, boniaosuan, kaishuangyanpi, dianbizi
treatments/dental-implants: zhongya, yachizhongzhi, jiaya, xiangya, zhongzhiti, zhiya, rengongzhiya, quankouzhongzhi, yaguan
treatments/enhanced-recovery: jiasukangfu, kuaisukangfu
treatments/health-screening: quanshentijian, changjing, weijing, zhongliubiaozhiwu, fangaitijian, weichangjing, tijiantaocan, jiankangjiancha, quanshenjiancha, shentijiancha, weijingjiancha, changjingjiancha, xindiantu, niandutijian
treatments/integrative-oncology: zhongyizhongliu, zhongxiyijiehe, zhongyizhiai, zhongliukangfu, zhongyikangai, zhongyaokangai, zhongyaozhiai, zhongyaozhizhongliu, zhongyiaizheng, zhongyikangzhongliu
treatments/joint-replacement: guanjiezhihuan, kuanguanjiezhihuan, xiguanjiezhihuan, rengongguanjie, huanguanjie, huanxigai, huankuanguanjie, xiguanjie, kuanguanjie, rengongxiguanjie, xigaizhihuan, rengongkuanguanjie, huanxi, huankuan
treatments/laser-eye-surgery: jinshishoushu, quanfeimiao, banfeimiao, feimiaojiguang, jinshijiguang, jiguangshoushu, quanfeimiaoshoushu, jiguangyanke, jinshiyanshoushu, jiguangjinshi, feimiao, zhaijing
treatments/liver-pancreas-cancer-mdt: duoxuekehuizhen, ganqiechu, mianyizhiliao, ganaishoushu, yixianshoushu, ganaiduoxueke, yixianaishoushu, gandanshoushu
treatments/liver-transplantation: ganzangyizhi, huotiganyizhi, qintiganyizhi, huangan, juangan
treatments/medicinal-diet: shiliao, yangshengcha, gouqi, yanwo, yangsheng, renshen, yaocha, yaoshantang
treatments/post-operative-rehabilitation: shuhoukangfu, zhongfengkangfu, zuzhongkangfu, kangfu yiyuan, liliao, kangfuxunlian, fujian, wulizhiliao, yanyuzhiliao, zhongfengfujian
treatments/proton-therapy: zhizifangliao, zhizidao, zhizixian
treatments/robotic-surgery: dafenqishoushu, tumaijiqiren, jiqirenshoushu, jiqiren, dafenqi, dawenxi, jixiebishoushu, yuanchengshoushu
treatments/stem-cell-therapy: gusuiyizhi, qidaiganxibao, ganxibaoyizhi, qidaixue, zaoxueganxibao
treatments/tavi: zhudongmaiban, weichuanghuanban, huanxinzangbanmo, huanban, banmozhihuan, xinzangbanmo, weichuangbanmo, jingdaoguanbanmo, banmoshoushu, huanxinban
treatments/tcm-preventive-care: tizhibianshi, zhongyiyangsheng, yangsheng, tizhi, bamai, shezhen, yangshengtiaoli, zhongyitiaoli
treatments/weight-loss-acupuncture: maixian, xueweimaixian, erxue, jianfeicha, zhenjiushoushen, jianfeizhenjiu, maixianjianfei, erzhen
conditions/acute-leukaemia: jixingbaixuebing, xueai
conditions/acute-liver-failure: jixingganshuaijie, ganshuaijie, jixingganshuai, ganshuai
conditions/ageing: kangshuailao, laohua, bianlao
conditions/aortic-regurgitation: banmofanliu
conditions/aortic-stenosis: zhudongmaixiazhai, banmoxiazhai
conditions/atrial-fibrillation: xinfangchandong, xinlvbuqi, fangchan, xinji, xinhuang, xinlvshichang, xinlvbuzheng, xintiaokuai, xintiaoguokuai, xintiaobuguize
conditions/back-pain: beitong, yaozhui, zhuijianpantuchu, jingzhuibing, zuogushenjingtong, yaosuanbeitong, xiabeitong, jingtong, bozitong, zhuijianpan
conditions/balance-and-mobility: pinghengzhangai, touyun, xuanyun, zoulubuwen, yunxuan, zhanbuwen, diedao, tuima, shoujiaomamu
conditions/bile-duct-cancer: danguanai, dannangai, dandaoai
conditions/biliary-atresia: dandaobisuo, xinshengerhuangdan, yingerhuangdan
conditions/blood-disorders: dizhonghaipinxue, pinxue, xueyebing, xuexiaoban, dipin, xueyoubing, xuexiaobandi, xuexiaobanjianshao
conditions/bowel-cancer: jiezhichangai, dachangai, zhichangai, jiechangai, changai, bianxue, changdaozhongliu, zhichangzhongliu, changxirou
conditions/brain-and-spine-tumours: naozhongliu, jiaozhiliu, naomoliu, naoai, jisuizhongliu, naobuzhongliu
conditions/breathing-complaints: manxingkesou, kesou, qichuan, huxikunnan, qiduan, zhiqiguanyan, biyan, manzufei, guominxingbiyan, huxijicu, chuanbuguoqi
conditions/cancer-symptoms: aitong, hualiaofuzuoyong, hualiaofanying, hualiaohouexin, aizhengtengtong, aixingtengtong, tuofa
conditions/childhood-cancer: ertongzhongliu, ertongaizheng, ertongbaixuebing, xiaoerzhongliu, xiaoeraizheng, haiziaizheng
conditions/coronary-artery-disease: xinzangbingfazuo, xinjiaotong, xinjigengsi, xingeng, xiongmen, xiongtong, xinzangzhijia, zhijia, guanzhuangdongmai, xinjigengse, xinzangbingfa, xiongkoutong, xinxueguanduse, xueguanduse, gaoxuezhi, danguchun
conditions/diabetes: xuetang, xuetanggao, gaoxuetang
conditions/digestive-complaints: xiaohuabuliang, weibing, weitong, weiyan, fuxie, laduzi, bianmi, duziteng, duzitong, weiteng, weisuan, futong, weizhang, exin, outu, changweibushi
conditions/end-stage-liver-disease: wanqiganbing, ganfushui, huangdan, ganshuaijiewanqi
conditions/graft-versus-host-disease: paiyi, yizhihoupaiyi, paichifanying
conditions/head-and-neck-cancer: toujingai, toujingbuzhongliu, houai, kouqiangai, sheai, yanhouai, xiayanai, toujingzhongliu, shetouai, yanai, tunyankunnan
conditions/high-blood-pressure: xueyagao, xueya
conditions/infertility: buyunzheng, buyu, buyunbuyu, huaibushang, buyuzheng, huaibushangyun, beiyun
conditions/insomnia: shuibuzhe, shuimian, shuimianbuhao, shuimianzhangai, shuibuhao
conditions/joint-injury: rendaisunshang, banyueban, guzhe, shizirendai, banyuebansunshang, rendaiduanlie, yundongsunshang, niushang, kuanbuguzhe
conditions/kidney-cancer: shenai, shenzhongliu, shenzangzhongliu, shenzangai, shenxibaoai, xueniao
conditions/liver-cancer: ganzhongliu, ganxibaoai, yuanfaxingganai, ganzangzhongliu, ganaizhiliao
conditions/liver-metastases: ganzhuanyi, zhuanyixingganai, ganzangzhuanyi
conditions/long-sight-and-astigmatism: yuanshi, sanguang, laohua, laohuayan, yuanshiyan, sanguangyan
conditions/lung-cancer: feijiejie, feizhongliu, feibujiejie, feixianai, xiaoxibaofeiai, kexue
conditions/lymphoma: linbaai, exinglinbaliu, linbajiezhongda, huoqijin
conditions/missing-teeth: yachiqueshi, queya, diaoya, meiyouyachi, yachidiaole
conditions/multiple-myeloma: duofagusuiliu, gusuiai
conditions/nasopharyngeal-cancer: biyan, biai
conditions/osteoarthritis: guguanjieyan, xigaitong, xigaiteng, guanjietong, guguanjie, xiguanjieyan, guanjietuihua, xigaimosun, guxingguanjieyan, kuanguanjietong
conditions/overweight: feipang, feipangzheng, chaozhong, jianzhong, shoushen
conditions/pancreatic-cancer: yixianzhongliu, yizangai, yizang
conditions/prostate-cancer: qianliexian, shehuxianai, qianliexianzhongliu
conditions/recovery-after-surgery: shuhou, shuhouhuifu, shoushuhouhuifu, shoushuhuifu
conditions/rheumatoid-arthritis: leifengshi, fengshi, fengshibing, fengshiguanjieyan, shouzhiguanjiezhong
conditions/sarcoma: rouliu, gurouliu, guai, ruanzuzhirouliu, guzhongliu
conditions/scars-and-burns: bahen, shaoshang, tangshang, chunlie, tuchun, taiji, shaotangshang, chunelie, shaoshangbahen, quba
conditions/short-sight: jinshiyan, shilicha
conditions/skin-complaints: yinxiebing, piyan, pifuyang, pizhen, doudou, qianmazhen, niupixuan, pifuguomin, baidianfeng, qingchundou
conditions/skull-base-tumours: ludizhongliu, jisuoliu
conditions/spinal-cord-injury: jisuisunshang, tanhuan, jietan, gaoweijietan, jizhuisunshang, xiabanshentanhuan
conditions/stroke: naozuzhong, naogeng, zuzhong, naoyixue, naochuxue, naoxueshuan, piantan, naozhongfeng, banshenbusui, naoxueguanyiwai, naogengse, miantan
conditions/tiredness-and-stress: pilao, yajiankang, yali, pijuan, manxingpilao, meiliqi, fali
conditions/wish-to-change-looks: bianmei, bianpiaoliang
conditions/womens-cancers: luanchaoai, zigongai, fukezhongliu, gongjingai, ruai, zigongjingai, zigongneimoai, rufangzhongkuai, fukeaizheng, ruxianzhongkuai, ruxianjiejie
specialties/acupuncture-and-tuina: tuinaanmo, zhenjiutuina, baguan, zhenjiuke
specialties/bones-and-joints: guzhishusong, jizhucewan, jianzhouyan, jizhuwaike, guanjiewaike, gukeyisheng, jizhu, jianbangtong, jiantong, jizhuishoushu, yaozhuishoushu, gutou
specialties/brain-and-nerves: shenjingke, shenjingwaike, pajinsen, dianxian, laonianchidai, aercihaimo, duofaxingyinghua, jiandongzheng, naowaike, shenjingneike, naotan, pajinsenbing, pajinsenzheng, shizhi, shizhizheng, chidai, dianxianbing, naodongmailiu, kailu, jiyilixiajiang
specialties/cancer-care: weiai, shiguanai, shidaoai, jiazhuangxianai, pangguangai, pifuai, heisesuliu, aizhengzhiliao, zhongliuke, zhongliuneike, huaxuezhiliao, zhongliuzhiliao, aizheng yiyuan, hualiao, zhongliukeyisheng, aizhengzhongxin
specialties/chest-and-lungs: huxike, xiongwaike, feiyan, feibing, feijiehe, feixianweihua, xiongwai, xiongke, qixiong, feiqizhong, huxineike
specialties/childrens-health: xiaoerke, ertong, haizishengbing, xiaohai, zibizheng, xinshenger, xiaoerkeyisheng, erkeyisheng, baobaofashao, xiaohaifashao
specialties/chinese-medicine: zhongyike, laozhongyi, kanzhongyi, zhongyishi
specialties/ear-nose-throat: erbihou, erming, erlong, tingli, rengongerwo, biantaoti, dahan, bidouyan, wuguanke, erduo, houlongtong, erbihouke, tinglixiajiang, zhutingqi, biyanshoushu, biantaoxian
specialties/elderly-care: laonianke, yanglao, laoren, yanglaoyuan, laonianren, jinglaoyuan, laonianbing, anyang, laorenhuli
specialties/emergency-care: jizhenke, jizhenshi, chehuo, zhongdu
specialties/eyes: qingguangyan, shiwangmo, huangban, yanjing, yanbing, yankeyisheng, baineizhangshoushu, shiwangmotuoluo, yandi, ganyanzheng
specialties/fertility: shengzhiyixue, shengzhizhongxin, shengzhike
specialties/general-medicine: neike, quanke, jiatingyisheng, ganmao, fashao, quankeyisheng, kanbing, liugan, yimiao, dayimiao
specialties/general-surgery: waike, puwaike, shanqi, zhichuang, danjieshi, lanweiyan, jingmaiquzhang, dannang, shanqishoushu, dannangqiechu, lanweiyanshoushu, zhichuangshoushu, mangchangyan
specialties/haematology: xueyeke, xueyeneike, xueyebingke, xueyebing, xueshuan
specialties/health-check: tijianzhongxin, tijianke
specialties/heart: xinzangbing, xinxueguan, xinlishuaijie, xinshuai, qiboqi, xinzangke, xinxueguanneike, xinzangkeyisheng, xinxueguanke, xinshuaijie, xinzangshuaijie, xinzangneike
specialties/heart-surgery: xinzangwaike, xianxinbing, xinwaike, xinzangshoushu, erjianban, kaixiongshoushu, zhudongmailiu, erjianbanxiufu, xinzangbingshoushu
specialties/hormones-and-diabetes: neifenmi, jiazhuangxian, jiakang, jiazhuangxianjiejie, heermeng, neifenmike, tangniaobingyisheng
specialties/liver-and-digestion: xiaohuake, ganbing, ganyan, yigan, zhifanggan, weikuiyang, gandan, weichangke, xiaohuaneike, yixingganyan, ganzang, changweike, yixianyan
specialties/mental-health: jingshenke, xinli, yiyu, yiyuzheng, jiaolv, jiaolvzheng, xinliyisheng, xinlizixun, jingshenbing, youyuzheng, xinlizhiliao, zaoyuzheng, konghuangzheng
specialties/plastic-surgery-and-burns: zhengxingwaike, shaoshangke, zhengxingke, zhengxing
specialties/radiotherapy: fangliao, fangshezhiliao, fangsheke, fangliaoke, jiamadao, dianliao
specialties/rehabilitation: kangfuzhiliao, fujianke, kangfuyixueke
specialties/rheumatology: fengshike, hongbanlangchuang, tongfeng, fengshimianyike, fengshimianyi, hongbanxinglangchuang, langchuang
specialties/skin: pifu, pifubing, pifukeyisheng
specialties/teeth-and-jaw: yayi, yateng, yatong, zhichi, baya, kouqiangke, zhengji, yachi, buya, genguanzhiliao, yazhoubing, jiaozhengyachi, yatao, guya, xiya, zhuya, kouqiang
specialties/transplantation: qiguanyizhi, yizhi, shenyizhi, xinzangyizhi, feiyizhi
specialties/urology-and-kidneys: miniaoke, shenbing, touxi, shenjieshi, shenshuaijie, niaoduzheng, qianliexianzengsheng, xueyetouxi, shenneike, shenke, pangguang, miniaowaike, qianliexianfeida, shehuxianfeida, shehuxian, niaopin, shenzangbing, xishen, niaoluganran, pangguangyan
specialties/womens-health: chanke, fuchanke, huaiyun, shenghaizi, yunfu, chanjian, zigongjiliu, gengnianqi, yuejing, fenmian, poufuchan, zigong, funv, pougongchan, yuejingbutiao, fuchankeyisheng, zuoyuezi, luanchaonangzhong
policies/arrival-card-online: rujingka, rujingshenbao, rujingbiao
policies/boao-lecheng: boaolecheng
policies/customs-fast-clearance: tongguan
policies/direct-billing: zhifu, yiliaobaoxian, shangyebaoxian, yibao, baoxiao, baoxianzhifu, yiliaoxian, baoxianlipei, lipei, baoxiangongsi
policies/dispute-mediation: yiliaojiufen, yiliaoshigu, yinao, qisu, peichang, daguansi, tousu yiyuan, jiufen, wuzhen, yiliaoguoshi, shensu, lvshi, yiliaosusong, gao yiyuan
policies/eastern-hub-zone: dongfangshuniu
policies/extension-medical: qianzhengyanqi, yanqi, yanchangqianzheng, yuqi, xuqian, qianzhengdaoqi, qianzhengkuaidaoqi, daoqi, yanchangtingliu, qianzhengguoqi, yuqijuliu, chaoqi
policies/foreign-cards-hospitals: fukuan, xinyongka, yinhangka, xianjin, zenmefuqian, jiaofei, shuaka, zhuyuanyajin, zhuyuanfei, fufei, zhifufangshi, yinlian, huiqian, fuxianjin
policies/foreign-owned-hospitals: waizi yiyuan, duzi yiyuan
policies/ftz-cell-gene: ganxibaofagui, jiyinzhiliao
policies/hainan-visa-free-medical: hainanmianqian
policies/huhuibao: huiminbao
policies/lecheng-drug-insurance: lechengteyaoxian, teyaoxian
policies/lingang-port-evisa: dianziqianzheng
policies/medicines-outbound: daizhongyaochujing, zhongyaochujing, daizhongyaohuijia, zhongyaodaichujing, zhongyaohaiguan
policies/medicines-personal-import: daiyao, xiedaiyaopin, yaopinrujing, zidaiyao, daiyaorujing, haiguanyaopin, mafei, yaopinhaiguan, zhitongyao, anmianyao, chufangyaorujing, yidaosu, xiedaiyaowu, guanzhiyaopin
policies/mobile-payment-foreigners: shoujizhifu, saoma, saomazhifu, yidongzhifu, weixinwaiguoka, xingdongzhifu, dianzizhifu, erweimazhifu, bangka, waiguoka
policies/organ-transplant-foreigners: qiguanmaimai, qiguanyizhifa, maishen, maiqiguan, qiguanjuanxian
policies/patient-rights-records: zhiqingtongyishu, binglifuyin, fuyinbingli, huanzhequanli, tongyishu, zhiqingtongyi, huanzhequanyi, bingrenquanli
policies/pilot-public-13: shidian yiyuan, shisanjia
policies/police-registration: zhusudengji, dengjizhusu, paichusuo, baohukou, linshidengji, paichusuodengji
policies/port-visa-urgent: luodiqian, kouanqianzheng, luodiqianzheng, jinjiqianzheng
policies/price-lists-international: jiage, feiyong, duoshaoqian, shoufei, shoufeibiaozhun, guahaofei, texu, texujiage, guojibujiage, jiamubiao, kanbingduoshaoqian, guima, guojibushoufei, yiliaofeiyong, yiyaofei
policies/privacy-pipl: yinsi, gerenxinxi, shuju, shujuanquan
policies/shanghai-temporary-import: linchuangjixu, linshijinkou
policies/transit-240h: guojing, guojingmianqian, zhuanji
policies/travel-medical-insurance: lvxingbaoxian, lvyoubaoxian, lvyouxian, lvxingxian, lvyouyiliaoxian
policies/visa-free-mutual: humianqianzheng, humian
policies/visa-free-unilateral: mianqianzheng, mianqianguojia, mianqianrujing, danfangmianmianqian
policies/visa-s2-s1-medical: yiliaoqianzheng, jiuyiqianzheng, kanbingqianzheng, banqianzheng, jiashuqianzheng, peihuqianzheng, tanqinqianzheng, shenqingqianzheng, qianzhengshenqing
services/airport-medical-channel: lunyi, jichanglunyi, lvsetongdao, danjia
services/airports-city-transfer: pudongjichang, hongqiaojichang, jichang, cixuanfu, jichangdaba, jichangjiesong, jichangdaoshiqu, jieji, jichangbashi, cifu
services/climate: tianqi, qihou, qiwen, kongqi, wumai, xiayu, taifeng, kongqizhiliang, kongqipinzhi, jiyuequ
services/companions: peichuang, jiashu, jiashupeihu, tanshi, kanhu, jiashupeitong, zhaogubingren
services/cost-of-living: shenghuofei, wujia, shenghuofeiyong, kaixiao
services/emergency-120: jijiudianhua, jijiu, jijiuche, baojing, huojing, jinjidianhua, jiaojiuhuche, baojingdianhua
services/food-prayer: sushi, qingzhen, qingzhensi, qingzhencanting, daogao, chisu, yinshi, qingzhenshipin, daogaoshi, jiaotang, huoshi, chifan, libai
services/hospital-apps-booking: yuyueguahao, yuyueyisheng, wangshangyuyue, paidui, quhao, guahaochu, guazhuanjiahao, zenmekanbing, kanzhuanjia, zhuanjiamenzhen, wangshangguahao
services/hospital-languages: kouyi, yingwen, yingyu, yingyuyisheng, fan yiyuan, yiliaofanyi, yuyan, huishuoyingyu, kou yiyuan, peitongfanyi, yingwenyisheng, yuyanbutong, jiangyingyu
services/hotels-accept-foreigners: shewaijiudian, shewaibinguan, waibinjiudian
services/hotlines-languages: rexian, dianhuarexian, fuwurexian, shiminrexian
services/language-tcm-experience: zhongyitiyan
services/lodging-near-hospitals: zhusu, binguan, lvguan, zufang, minsu, gongyu, zhunali
services/metro-foreign-cards: gongjiao, jiaotongka, gonggongjiaotong, dishi, jieyun, jichengche, gongjiaoche, jiaotong, zuoditie
services/sim-internet: dianhuaka, shangwang, shoujika, wangluo, fanqiang, liuliang, wuxianwang, wanglu, liuliangka
`;
