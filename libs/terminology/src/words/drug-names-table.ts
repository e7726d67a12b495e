/** Trade names and short names of drugs given in the office, for HCPCS: `typed | official wording | code to offer first`. */
export const DRUG_NAMES = `
# steroids
kenalog | triamcinolone acetonide injection | J3301
triamcinolone | triamcinolone acetonide | J3301
triamcinolone injection | triamcinolone acetonide injection | J3301
depo medrol | methylprednisolone acetate injection | J1010
depomedrol | methylprednisolone acetate injection | J1010
depo medrol 20 | methylprednisolone acetate injection | J1010 J1020
depo medrol 40 | methylprednisolone acetate injection | J1010 J1030
depo medrol 80 | methylprednisolone acetate injection | J1010 J1040
solu medrol | methylprednisolone sodium succinate injection | J2919
solumedrol | methylprednisolone sodium succinate injection | J2919
decadron | dexamethasone sodium phosphate injection | J1100
dexamethasone | dexamethasone sodium phosphate | J1100
dexamethasone injection | dexamethasone sodium phosphate injection | J1100
celestone | betamethasone acetate betamethasone sodium phosphate injection | J0702
solu cortef | hydrocortisone sodium succinate injection | J1720
steroid injection | triamcinolone acetonide; methylprednisolone acetate | J3301 J1010 J1100
# pain, nausea, allergy, sedation
toradol | ketorolac tromethamine injection | J1885
ketorolac | ketorolac tromethamine injection | J1885
zofran | ondansetron hydrochloride injection | J2405
zofran injection | ondansetron hydrochloride injection | J2405
phenergan | promethazine hcl injection | J2550
reglan | metoclopramide hcl injection | J2765
benadryl | diphenhydramine hcl injection | J1200
benadryl injection | diphenhydramine hcl injection | J1200
epinephrine injection | adrenalin epinephrine injection | J0171
epipen | adrenalin epinephrine injection | J0171
dilaudid | hydromorphone injection |
demerol | meperidine hydrochloride injection | J2175
morphine injection | morphine sulfate injection | J2270
fentanyl injection | fentanyl citrate injection | J3010
versed | midazolam hydrochloride injection | J2250
ativan injection | lorazepam injection | J2060
valium injection | diazepam injection | J3360
haldol | haloperidol injection | J1630
ofirmev | acetaminophen injection | J0131
propofol | propofol injection | J2704
marcaine | bupivicaine injection | J0665
# antibiotics
rocephin | ceftriaxone sodium injection | J0696
ceftriaxone | ceftriaxone sodium injection | J0696
bicillin | penicillin g benzathine injection | J0561
bicillin la | penicillin g benzathine injection | J0561
bicillin cr | penicillin g benzathine and penicillin g procaine injection | J0558
gentamicin injection | garamycin gentamicin injection | J1580
vancomycin injection | vancomycin hcl injection | J3370
levaquin injection | levofloxacin injection | J1956
ancef | cefazolin sodium injection | J0690
# hormones, vitamins, iron
b12 injection | vitamin b-12 cyanocobalamin injection | J3420
b12 shot | vitamin b-12 cyanocobalamin injection | J3420
vitamin b12 injection | vitamin b-12 cyanocobalamin injection | J3420
cyanocobalamin | vitamin b-12 cyanocobalamin injection | J3420
depo provera | medroxyprogesterone acetate injection | J1050
depo shot | medroxyprogesterone acetate injection | J1050 Z30.42
depo testosterone | testosterone cypionate injection | J1071
testosterone injection | testosterone cypionate injection | J1071
venofer | iron sucrose injection | J1756
injectafer | ferric carboxymaltose injection | J1439
monoferric | ferric derisomaltose injection | J1437
infed | iron dextran injection | J1750
ferrlecit | sodium ferric gluconate complex in sucrose injection | J2916
mirena | levonorgestrel-releasing intrauterine contraceptive system mirena | J7298
nexplanon | etonogestrel contraceptive implant system | J7307
copper iud | intrauterine copper contraceptive | J7300
paragard | intrauterine copper contraceptive | J7300
skyla | levonorgestrel-releasing intrauterine contraceptive system skyla | J7301
kyleena | levonorgestrel-releasing intrauterine contraceptive system kyleena | J7296
liletta | levonorgestrel-releasing intrauterine contraceptive system liletta | J7297
lupron | leuprolide acetate injection | J9217
lovenox | enoxaparin sodium injection | J1650
heparin injection | heparin sodium injection | J1644
# bone and joint
prolia | denosumab injection | J0897
xgeva | denosumab injection | J0897
reclast | zoledronic acid injection | J3489
zometa | zoledronic acid injection | J3489
synvisc one | hyaluronan synvisc | J7325
gel shot knee | hyaluronan derivative intra-articular injection | J7325 J7323 J7321
viscosupplementation | hyaluronan derivative intra-articular injection |
botox | onabotulinumtoxina injection | J0585
botox injection | onabotulinumtoxina injection | J0585
dysport | abobotulinumtoxina injection | J0586
xeomin | incobotulinumtoxina injection | J0588
# biologicals and cancer
humira | adalimumab injection | J0139
enbrel | etanercept injection | J1438
remicade | infliximab excludes biosimilar injection | J1745
stelara | ustekinumab subcutaneous injection | J3357
xolair | omalizumab injection | J2357
orencia | abatacept injection | J0129
simponi aria | golimumab injection intravenous | J1602
cimzia | certolizumab pegol injection | J0717
entyvio | vedolizumab injection | J3380
ocrevus | ocrelizumab injection | J2350
tysabri | natalizumab injection | J2323
keytruda | pembrolizumab injection | J9271
opdivo | nivolumab injection | J9299
avastin | bevacizumab injection | J9035
herceptin | trastuzumab excludes biosimilar injection | J9355
rituxan | rituximab injection | J9312
taxol | paclitaxel injection | J9267
neulasta | pegfilgrastim excludes biosimilar injection | J2506
neupogen | filgrastim excludes biosimilars injection | J1442
aranesp | darbepoetin alfa injection | J0881
procrit | epoetin alfa injection | J0885
epogen | epoetin alfa injection | J0885
eylea | aflibercept injection | J0178
lucentis | ranibizumab injection | J2778
# inhaled and infused
albuterol neb | albuterol inhalation solution unit dose | J7613
albuterol nebulizer | albuterol inhalation solution unit dose | J7613
duoneb | albuterol and ipratropium bromide inhalation solution | J7620
ipratropium neb | ipratropium bromide inhalation solution unit dose | J7644
budesonide neb | budesonide inhalation solution unit dose | J7626
normal saline | infusion normal saline solution | J7030 J7050
saline infusion | infusion normal saline solution | J7030 J7050
lactated ringers | ringers lactate infusion | J7120
xylocaine | lidocaine hydrochloride injection | J2003
lidocaine injection | lidocaine hydrochloride injection | J2003
epi | epinephrine injection | J0165 J0171
epi pen | epinephrine injection | J0171
adrenaline injection | adrenalin epinephrine injection | J0171
pulmicort | budesonide inhalation solution unit dose | J7626
feraheme | ferumoxytol injection | Q0138
iron infusion | iron sucrose injection; ferric carboxymaltose injection | J1756 J1439 Q0138
botulinum toxin | onabotulinumtoxina injection | J0585
hyaluronic acid injection | hyaluronan or derivative intra-articular injection | J7325 J7321
gel injection knee | hyaluronan or derivative intra-articular injection | J7325 J7321
euflexxa | hyaluronan or derivative euflexxa | J7323
orthovisc | hyaluronan or derivative orthovisc | J7324
rhogam | rho d immune globulin full dose | J2790
vabysmo | faricimab injection | J2777
nucala | mepolizumab injection | J2182
fasenra | benralizumab injection | J0517
vivitrol | naltrexone depot form injection | J2315
sandostatin | octreotide injection | J2354 J2353
sandostatin lar | octreotide depot form injection | J2353
eligard | leuprolide acetate for depot suspension | J9217
zoladex | goserelin acetate implant | J9202
camcevi | leuprolide injectable camcevi | J1952
iv fluids | infusion normal saline solution | J7030 J7040 J7050
d5w | dextrose water | J7060
fragmin | dalteparin sodium injection | J1645
arixtra | fondaparinux sodium injection | J1652
zosyn | piperacillin sodium tazobactam sodium injection | J2543
unasyn | ampicillin sodium sulbactam sodium injection | J0295
pepcid iv | famotidine injection | J1308 S0028
protonix iv | pantoprazole sodium injection | J2470 S0164
lasix injection | furosemide injection | J1938 J1940
lasix | furosemide injection | J1938 J1940
magnesium injection | magnesium sulfate injection | J3475
invega sustenna | paliperidone palmitate extended release injection invega sustenna | J2426
abilify maintena | aripiprazole injection abilify maintena | J0401
risperdal consta | risperidone injection risperdal consta | J2794
haldol decanoate | haloperidol decanoate injection | J1631
sublocade | buprenorphine extended-release injection | Q9991 Q9992
brixadi | buprenorphine extended-release injection brixadi | J0577 J0578
adenosine injection | adenosine injection | J0153
omnipaque | low osmolar contrast material 300-399 mg/ml iodine | Q9967
isovue | low osmolar contrast material 300-399 mg/ml iodine | Q9967
gadavist | gadobutrol injection | A9585
lexiscan | regadenoson injection | J2785
nuvaring | contraceptive supply hormone containing vaginal ring | J7294 J7295
birth control patch | contraceptive supply hormone containing patch | J7304
penicillin shot | penicillin g benzathine injection | J0561
steroid shot | triamcinolone acetonide; methylprednisolone acetate | J3301 J1010 J1100
cortisone shot | triamcinolone acetonide; methylprednisolone acetate | J3301 J1010
testosterone shot | testosterone cypionate injection | J1071
zofran shot | ondansetron hydrochloride injection | J2405
toradol shot | ketorolac tromethamine injection | J1885
rocephin shot | ceftriaxone sodium injection | J0696
phenergan shot | promethazine hcl injection | J2550
infliximab | infliximab excludes biosimilar injection | J1745
rituximab | rituximab injection | J9312
paclitaxel | paclitaxel injection | J9267
pegfilgrastim | pegfilgrastim excludes biosimilar injection | J2506
epoetin | epoetin alfa injection | J0885
leuprolide | leuprolide acetate for depot suspension | J9217
ketamine | unclassified drugs | J3490
ketamine infusion | unclassified drugs | J3490
# further infusions and injections by their trade names
gemzar | gemcitabine hydrochloride | J9201
evenity | romosozumab | J3111
actemra | tocilizumab | J3262
abraxane | paclitaxel protein bound | J9264
adcetris | brentuximab vedotin | J9042
alimta | pemetrexed | J9305
aloxi | palonosetron | J2469
arzerra | ofatumumab | J9302
bavencio | avelumab | J9023
benlysta | belimumab | J0490
blincyto | blinatumomab | J9039
camptosar | irinotecan | J9206
cosentyx iv | secukinumab intravenous | J3247
crysvita | burosumab | J0584
cubicin | daptomycin | J0878
cyramza | ramucirumab | J9308
darzalex | daratumumab | J9145
darzalex faspro | daratumumab hyaluronidase | J9144
dupixent | unclassified biologics dupilumab | J3590
eloxatin | oxaliplatin | J9263
emend iv | fosaprepitant | J1453
enhertu | fam-trastuzumab deruxtecan | J9358
erbitux | cetuximab | J9055
faslodex | fulvestrant | J9395
firmagon | degarelix | J9155
gamunex | immune globulin gamunex | J1561
gammagard | immune globulin gammagard liquid | J1569
halaven | eribulin | J9179
imfinzi | durvalumab | J9173
ilaris | canakinumab | J0638
invega trinza | paliperidone palmitate | J2427
invega hafyera | paliperidone palmitate | J2427
jevtana | cabazitaxel | J9043
kadcyla | ado-trastuzumab emtansine | J9354
kanjinti | trastuzumab biosimilar | Q5117
krystexxa | pegloticase | J2507
kyprolis | carfilzomib | J9047
leqvio | inclisiran | J1306
lemtrada | alemtuzumab | J0202
makena | hydroxyprogesterone caproate | J1726
mvasi | bevacizumab biosimilar | Q5107
mylotarg | gemtuzumab ozogamicin | J9203
navelbine | vinorelbine | J9390
nplate | romiplostim | J2802
nulojix | belatacept | J0485
onpattro | patisiran | J0222
perjeta | pertuzumab | J9306
perseris | risperidone | J2798
padcev | enfortumab vedotin | J9177
probuphine | buprenorphine implant | J0570
qutenza | capsaicin patch | J7336
radicava | edaravone | J1301
retacrit | epoetin alfa biosimilar | Q5105 Q5106
ruxience | rituximab biosimilar | Q5119
signifor | pasireotide | J2502
skyrizi iv | risankizumab intravenous | J2327
soliris | eculizumab | J1299 J1300
somatuline | lanreotide | J1930
spevigo | spesolimab | J1747
spravato | esketamine | S0013 G2082 G2083
stelara iv | ustekinumab intravenous | J3358
supprelin | histrelin implant | J9226
synagis | unclassified drugs palivizumab | J3490
taxotere | docetaxel | J9171
tecentriq | atezolizumab | J9022
tepezza | teprotumumab | J3241
tezspire | tezepelumab | J2356
torisel | temsirolimus | J9330
trelstar | triptorelin | J3315
tremfya iv | guselkumab | J1628
trodelvy | sacituzumab | J9317
trogarzo | ibalizumab | J1746
truxima | rituximab biosimilar | Q5115
udenyca | pegfilgrastim biosimilar | Q5111
ultomiris | ravulizumab | J1303
uplizna | inebilizumab | J1823
vectibix | panitumumab | J9303
velcade | bortezomib | J9041
vidaza | azacitidine | J9025
vpriv | velaglucerase | J3385
vyepti | eptinezumab | J3032
vyvgart | efgartigimod | J9332
xiaflex | collagenase clostridium histolyticum | J0775
yervoy | ipilimumab | J9228
zarxio | filgrastim biosimilar | Q5101
ziextenzo | pegfilgrastim biosimilar | Q5120
zirabev | bevacizumab biosimilar | Q5118
zulresso | brexanolone | J1632
zyprexa relprevv | olanzapine long acting | J2358
aristada | aripiprazole lauroxil | J1944
apretude | cabotegravir | J0739
cabenuva | cabotegravir rilpivirine | J0741
sunlenca | lenacapavir | J1961
beyfortus | unclassified drugs nirsevimab | J3490
durolane | hyaluronan durolane | J7318
hyalgan | hyaluronan hyalgan supartz | J7321
supartz | hyaluronan hyalgan supartz | J7321
monovisc | hyaluronan monovisc | J7327
zilretta | triamcinolone extended release | J3304
cerebyx | fosphenytoin | Q2009
narcan injection | naloxone hydrochloride | J2310 J2311
glucagon | glucagon hydrochloride | J1610
nubain | nalbuphine | J2300
stadol | butorphanol | J0595
demerol injection | meperidine | J2175
ketalar | unclassified drugs | J3490
robaxin injection | methocarbamol | J2800
norflex | orphenadrine | J2360
imitrex injection | sumatriptan | J3030
dhe injection | dihydroergotamine | J1110
terbutaline injection | terbutaline | J3105
atropine injection | atropine sulfate | J0461
adenosine stress | adenosine | J0153
definity | perflutren lipid microspheres | Q9957
visipaque | low osmolar contrast material 300-399 | Q9967
dotarem | gadoterate meglumine | A9575
magnevist | gadopentetate gadolinium based contrast | A9579
`;
