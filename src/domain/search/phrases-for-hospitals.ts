/** What readers call hospitals: short, old and Chinese names, pinyin. One line for one entry, kept by hand. */
export const hospitalPhrases = `
hospitals/ruijin-hospital: ruijin, 瑞金, guangci, 广慈, ruijin yiyuan, RJH, ruijin hospital shanghai jiao tong, 上海瑞金
hospitals/zhongshan-hospital: zhongshan, 中山, 中山医院, zhongshan yiyuan, ZSH, 上海中山, 复旦中山
hospitals/huashan-hospital: huashan, 华山, huashan yiyuan, 上海华山, 复旦华山
hospitals/renji-hospital: renji, 仁济, renji yiyuan, RJ hospital pudong, 上海仁济, renji liver
hospitals/longhua-hospital: longhua, 龙华, longhua yiyuan, 上海龙华
hospitals/shuguang-hospital: shuguang, 曙光, shuguang yiyuan
hospitals/yueyang-hospital: yueyang, 岳阳, yueyang yiyuan
hospitals/xinhua-hospital: xinhua, 新华, xinhua yiyuan
hospitals/huadong-hospital: huadong, 华东, huadong yiyuan, east china hospital
hospitals/shanghai-proton-heavy-ion-center: proton hospital, proton centre, heavy ion hospital, carbon ion centre, zhizi zhonglizi yiyuan, 质子重离子, 质子中心, 重离子中心, proton and heavy ion, 质子医院, particle therapy centre
hospitals/shanghai-general-hospital: first people's, first people's hospital, no 1 people's hospital, 市一, 上海一院, 第一人民医院, diyi renmin yiyuan, first hospital shanghai, number one people's hospital, 上海市一
hospitals/shanghai-sixth-peoples-hospital: sixth people's, 6th people's hospital, no 6 hospital, 六院, 市六, 第六人民医院, diliu renmin yiyuan, liuyuan, number six hospital, 六医院, shi liu yiyuan
hospitals/shanghai-seventh-peoples-hospital: seventh people's, 7th people's hospital, no 7 hospital, 七院, 市七, 第七人民医院, diqi renmin yiyuan, number seven hospital, 七医院
hospitals/shanghai-ninth-peoples-hospital: ninth people's, 9th people's hospital, no 9 hospital, 九院, 市九, 第九人民医院, dijiu renmin yiyuan, jiuyuan, number nine hospital, 九医院, shi jiu yiyuan, jiu yuan
hospitals/shanghai-tenth-peoples-hospital: tenth people's, 10th people's hospital, no 10 hospital, 十院, 市十, 第十人民医院, dishi renmin yiyuan, shiyuan, number ten hospital, 十医院, shi yuan
hospitals/fudan-shanghai-cancer-center: cancer hospital, cancer centre, fudan cancer, 肿瘤医院, 复旦肿瘤, zhongliu yiyuan, tumour hospital, tumor hospital, oncology hospital, 复旦大学肿瘤医院, cancer hospital shanghai
hospitals/shanghai-chest-hospital: chest hospital, thoracic hospital, 胸科, 胸科医院, xiongke, xiongke yiyuan, lung surgery hospital, xiong ke
hospitals/shanghai-pulmonary-hospital: pulmonary hospital, lung hospital, 肺科, 肺科医院, feike yiyuan, lungs hospital, tuberculosis hospital, TB hospital, 上海肺科, fei ke
hospitals/shanghai-changhai-hospital: changhai, 长海, changhai yiyuan, naval hospital, navy hospital, army hospital, 上海长海
hospitals/shanghai-changzheng-hospital: changzheng, 长征, changzheng yiyuan, military hospital, 上海长征
hospitals/eastern-hepatobiliary-surgery-hospital: liver hospital, liver surgery hospital, 东方肝胆, 肝胆医院, dongfang gandan, hepatobiliary hospital, 东方肝胆外科, hepatobiliary
hospitals/eye-ent-hospital-fudan: eye hospital, eye and ear hospital, ENT hospital, EENT, 五官科, 五官科医院, 眼耳鼻喉科医院, wuguanke, eye ear nose and throat hospital, ENT hospital shanghai, 眼科医院, 复旦眼科
hospitals/childrens-hospital-fudan: fudan children's hospital, paediatric hospital fudan, 儿科医院, 复旦儿科, erke yiyuan, pediatric hospital, paediatric hospital, 复旦大学儿科医院, er ke yiyuan
hospitals/shanghai-childrens-medical-center: children's hospital, children's medical centre, 儿童医学中心, 儿中心, ertong yixue zhongxin, kids hospital, hospital for children, 上海儿中心
hospitals/obgyn-hospital-fudan-red-house: red house, women's hospital, gynaecology hospital, fudan obstetrics, 红房子, hongfangzi, 妇产科医院, hospital for women, obgyn hospital, 复旦妇产科, fuchanke yiyuan
hospitals/international-peace-maternity: maternity hospital, peace maternity, IPMCH, 国妇婴, 国际妇幼, 国妇婴医院, peace hospital, hospital to give birth
hospitals/shanghai-first-maternity-infant: first maternity, maternity and infant hospital, 一妇婴, 市一妇婴, 第一妇婴, 第一妇幼, number one maternity hospital, no 1 maternity hospital
hospitals/shanghai-municipal-hospital-tcm: municipal tcm hospital, city tcm hospital, tcm hospital, 市中医, 市中医医院, shi zhongyi yiyuan, chinese medicine hospital, 中医医院, traditional medicine hospital, shi zhong yi, shi zhongyi
hospitals/jiahui-international-hospital: jiahui, 嘉会, jiahui yiyuan, 嘉会国际, jiahui health
hospitals/shanghai-united-family-hospital: united family, 和睦家, hemujia, SUFH, UFH shanghai, 上海和睦家
hospitals/parkway-shanghai-hospital: parkway, gleneagles, 百汇, baihui
hospitals/shanghai-east-hospital: east hospital, 东方医院, dongfang yiyuan, dong fang hospital, 上海东方
hospitals/shanghai-international-medical-center: SIMC, 国际医学中心, guoji yixue zhongxin, 上海国际医学中心
hospitals/shanghai-deltahealth-hospital: deltahealth, delta, delta heart hospital, 德达, deda yiyuan, heart hospital, cardiac hospital, 德达心血管, deda
hospitals/american-sino-hospital: american-sino, 美华, meihua, american women's and children's hospital, american hospital, 美华妇儿
hospitals/new-hongqiao-international-medical-center: new hongqiao, new hongqiao medical centre, 新虹桥
hospitals/taikang-shenyuan: taikang, shenyuan, 泰康, 申园, retirement community, retirement home, senior living
hospitals/shanghai-taiping-rehabilitation-hospital: taiping, taiping rehab, 太平康复, 太平康复医院
hospitals/ruijin-rehabilitation-hospital: ruijin rehab, rehabilitation hospital, 瑞金康复, rehab hospital, rehab clinic
hospitals/yueyang-hospital-chongming-branch: chongming hospital, yueyang chongming, 岳阳崇明
hospitals/shanghai-artemed-hospital: artemed, 阿特蒙, german hospital, german clinic
hospitals/shanghai-sinounited-hospital: sinounited, sino united, 曜影, 曜影医疗
hospitals/shanghai-punan-hospital-international: punan, 浦南, punan yiyuan, japanese hospital, japanese clinic
hospitals/shanghai-yosemite-hospital: yosemite, 优仕美地
hospitals/shanghai-east-international-medical-center: 东方国际医疗中心, 东方国际医院
`;
