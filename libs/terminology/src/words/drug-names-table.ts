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
`;
