/** How, where and while doing what: external causes, as patients and hurried coders write them: `phrase | official wording; other wording | codes to offer first`. */
export const ACCIDENT_WORDS = `
fall | fall | W19.XXXA
fell down | fall | W19.XXXA
fall down stairs | fall from other stairs and steps | W10.9XXA
fall on stairs | fall from other stairs and steps | W10.9XXA
fall on ice | fall due to ice and snow | W00.0XXA
slipped on ice | fall due to ice and snow | W00.0XXA
tripped | fall on same level from slipping tripping and stumbling | W01.0XXA
fall out of bed | fall from bed | W06.XXXA
fall from bed | fall from bed | W06.XXXA
dog bite | bitten by dog | W54.0XXA
cat bite | bitten by cat | W55.01XA
cat scratch | scratched by cat | W55.03XA
tick bite | bitten by nonvenomous arthropods; insect bite nonvenomous | W57.XXXA
insect bite | bitten by nonvenomous arthropods; insect bite nonvenomous | W57.XXXA
bug bite | bitten by nonvenomous arthropods; insect bite nonvenomous | W57.XXXA
car accident | person injured in motor vehicle accident traffic | V89.2XXA
motor vehicle accident | person injured in motor vehicle accident traffic | V89.2XXA
bike accident | pedal cyclist injured in unspecified traffic accident | V19.9XXA
needle stick | contact with hypodermic needle | W46.0XXA
needlestick | contact with hypodermic needle | W46.0XXA
nosocomial infection | nosocomial condition | Y95
overexertion | overexertion from strenuous movement or load | X50.0XXA
lifting injury | overexertion from strenuous movement or load | X50.0XXA
finger caught in door | caught crushed jammed or pinched between moving objects | W23.0XXA
caught in door | caught crushed jammed or pinched between moving objects | W23.0XXA
mosquito bites | bitten by nonvenomous insect | W57.XXXA
mosquito bite | bitten by nonvenomous insect | W57.XXXA
bug bites | bitten by nonvenomous insect | W57.XXXA
flea bites | bitten by nonvenomous insect | W57.XXXA
insect bite external cause | bitten or stung by nonvenomous insect | W57.XXXA
rear ended | car occupant injured in collision with car traffic accident | V49.40XA V89.2XXA
hit by car | pedestrian on foot injured in collision with car pick-up truck or van in traffic accident | V03.10XA
pedestrian hit by car | pedestrian on foot injured in collision with car pick-up truck or van in traffic accident | V03.10XA
pedestrian struck | pedestrian on foot injured in collision with car pick-up truck or van in traffic accident | V03.10XA
bicycle crash | pedal cyclist injured in unspecified traffic accident | V19.9XXA
fell off bike | pedal cycle driver injured in noncollision transport accident | V18.0XXA
motor vehicle collision | person injured in unspecified motor-vehicle accident traffic | V89.2XXA
knife cut | contact with knife | W26.0XXA
cut by knife | contact with knife | W26.0XXA
cut with knife | contact with knife | W26.0XXA
kitchen knife cut | contact with knife | W26.0XXA
cut by glass | contact with sharp glass | W25.XXXA
cut by broken glass | contact with sharp glass | W25.XXXA
cut on glass | contact with sharp glass | W25.XXXA
stepped on glass | contact with sharp glass | W25.XXXA
hit by falling object | struck by thrown projected or falling object | W20.8XXA
hit by ball | striking against or struck by other sports balls | W21.09XA W21.00XA
hit by door | striking against or struck by other objects | W22.8XXA
hit head on table | striking against or struck by other objects; striking against furniture | W22.03XA
bumped into furniture | walked into furniture | W22.03XA
walked into furniture | walked into furniture | W22.03XA
walked into wall | walked into wall | W22.01XA
struck by object | striking against or struck by other objects | W22.8XXA
fall from standing | other fall on same level | W18.30XA
ground level fall | fall on same level unspecified | W18.30XA
mechanical fall | unspecified fall | W19.XXXA
house fire | exposure to flames in uncontrolled fire in building | X00.0XXA
hot coffee burn | contact with hot drinks | X10.0XXA
spilled hot coffee | contact with hot drinks | X10.0XXA
hot tea burn | contact with hot drinks | X10.0XXA
hot water burn | contact with other hot tap-water; contact with other hot fluids | X11.8XXA X12.XXXA
burned by hot water | contact with other hot tap-water; contact with other hot fluids | X11.8XXA X12.XXXA
hot grease | contact with fats and cooking oils | X10.2XXA
hot oil burn | contact with fats and cooking oils | X10.2XXA
campfire burn | exposure to flames in controlled fire not in building | X03.0XXA
assault | | Y09
assaulted | assault by unspecified means | Y09
beaten up | assault by unspecified means; assault by unarmed brawl or fight | Y09
punched | assault by unarmed brawl or fight | Y04.0XXA
hit in face | assault by unarmed brawl or fight | Y04.0XXA
hit by fist | assault by unarmed brawl or fight | Y04.0XXA
struck by fist | assault by unarmed brawl or fight | Y04.0XXA
fist fight | assault by unarmed brawl or fight | Y04.0XXA
work injury | civilian activity done for income or pay | Y99.0
injured at work | civilian activity done for income or pay | Y99.0
work related injury | civilian activity done for income or pay | Y99.0
workplace injury | civilian activity done for income or pay | Y99.0
sports injury | activity other sports and athletics | Y93.79 Y93.89
injury at home | unspecified place in unspecified non-institutional residence as the place of occurrence | Y92.009
injury at school | unspecified school as the place of occurrence | Y92.219
playground | public park as the place of occurrence; playground | Y92.838 Y92.830
gardening | activity gardening and landscaping | Y93.H2
tripped on stairs | fall from other stairs and steps | W10.9XXA
trip on stairs | fall from other stairs and steps | W10.9XXA
fell on stairs | fall from other stairs and steps | W10.9XXA
missed a step | fall from other stairs and steps | W10.9XXA
bicycle vs car | pedal cycle driver injured in collision with car traffic accident | V13.4XXA
bike vs car | pedal cycle driver injured in collision with car traffic accident | V13.4XXA
bike hit by car | pedal cycle driver injured in collision with car traffic accident | V13.4XXA
cyclist hit by car | pedal cycle driver injured in collision with car traffic accident | V13.4XXA
cyclist struck by car | pedal cycle driver injured in collision with car traffic accident | V13.4XXA
bicyclist struck by car | pedal cycle driver injured in collision with car traffic accident | V13.4XXA
`;
