// Made from schemas/v1 by `npm run schemas`: not to be edited.
"use strict";
export const validator0 = validate52;
const schema19 = {"type":"object","required":["apiVersion","kind","metadata","spec"],"additionalProperties":false,"properties":{"apiVersion":{"type":"string","const":"data.automation/v1"},"kind":{"type":"string","const":"DataDefinition"},"metadata":{"$ref":"#/$defs/metadata"},"spec":{"$ref":"#/$defs/spec"}},"$defs":{"metadata":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"namespace":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"version":{"type":"string","pattern":"^v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"},"description":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}}}},"spec":{"type":"object","additionalProperties":false,"not":{"required":["table","collection"]},"properties":{"extends":{"type":"string","pattern":"^([A-Za-z_][A-Za-z0-9_-]*/)?[A-Za-z_][A-Za-z0-9_-]*$"},"source":{"type":"string","enum":["synthetic","seed","masked_production","hybrid"]},"origin":{"$ref":"#/$defs/origin"},"rows":{"$ref":"#/$defs/rows"},"seed":{"type":["integer","string"]},"locale":{"$ref":"#/$defs/locale"},"table":{"type":"string","minLength":1},"collection":{"type":"string","minLength":1},"database":{"$ref":"#/$defs/database"},"volume":{"anyOf":[{"type":"integer","minimum":0},{"$ref":"#/$defs/volume"}]},"fields":{"type":"array","items":{"$ref":"#/$defs/field"}},"series":{"type":"object","additionalProperties":{"$ref":"generators.json#/$defs/series"}},"relationships":{"type":"array","items":{"$ref":"#/$defs/relationship"}},"masking_rules":{"type":"array","items":{"$ref":"#/$defs/masking_rule"}},"validation":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/constraint"}]}},"indexes":{"type":"array","items":{"$ref":"#/$defs/index"}},"correlations":{"type":"array","items":{"$ref":"#/$defs/correlation"}},"strict":{"type":"boolean"},"traits":{"type":"object","additionalProperties":{"$ref":"#/$defs/trait"}},"tenant":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/tenant"}]},"embed":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/embed"}]}},{"$ref":"#/$defs/embed"}]},"subset":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/subset"}]},"refresh":{"$ref":"#/$defs/refresh"}}},"locale":{"anyOf":[{"type":"string"},{"type":"object","minProperties":1,"additionalProperties":{"type":"number","minimum":0}}]},"rows":{"type":"array","items":{"type":"object"}},"origin":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"uri":{"type":"string","minLength":1},"table":{"type":"string","minLength":1},"collection":{"type":"string","minLength":1},"query":{"type":"string","minLength":1},"file":{"type":"string","minLength":1},"format":{"type":"string","enum":["csv","json","ndjson"]},"rows":{"$ref":"#/$defs/rows"}}},"database":{"type":"object","additionalProperties":false,"not":{"required":["uri","connection"]},"properties":{"engine":{"type":"string","enum":["postgresql","pglite","mongodb"]},"uri":{"type":"string","minLength":1},"connection":{"$ref":"#/$defs/connection"}}},"connection":{"type":"object","additionalProperties":false,"properties":{"host":{"type":"string"},"port":{"type":["integer","string"]},"database":{"type":"string"},"user":{"type":"string"},"password":{"type":"string"},"schema":{"type":"string"},"sslmode":{"type":"string","enum":["disable","allow","prefer","require","verify-ca","verify-full"]},"sslrootcert":{"type":"string"}}},"volume":{"type":"object","additionalProperties":false,"not":{"required":["count","per"]},"properties":{"count":{"type":"integer","minimum":0},"per":{"$ref":"#/$defs/per"},"distribution":{"$ref":"#/$defs/distribution"}}},"per":{"type":"object","required":["parent"],"additionalProperties":false,"properties":{"parent":{"type":"string","minLength":1},"by":{"type":"string","minLength":1},"count":{"type":"integer","minimum":0},"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0},"mean":{"type":"number","minimum":0},"distribution":{"type":"string","enum":["uniform","zipf","exact","normal","poisson"]}}},"null_trend":{"type":"object","required":["by","to"],"additionalProperties":false,"properties":{"by":{"type":"string","minLength":1},"from":{"type":"number","minimum":0,"maximum":1},"to":{"type":"number","minimum":0,"maximum":1}}},"correlation":{"type":"object","required":["fields","rank"],"additionalProperties":false,"properties":{"fields":{"type":"array","minItems":2,"maxItems":64,"items":{"type":"string","minLength":1}},"rank":{"anyOf":[{"type":"number","minimum":-1,"maximum":1},{"type":"array","items":{"type":"array","items":{"type":"number","minimum":-1,"maximum":1}}}]}}},"distribution":{"anyOf":[{"type":"string","enum":["uniform","zipf","exact","normal"]},{"$ref":"#/$defs/shaped_distribution"}]},"shaped_distribution":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"weights":{"type":"array","minItems":1,"items":{"type":"number","minimum":0}},"type":{"type":"string","enum":["uniform","zipf","exact","normal"]},"s":{"type":"number","exclusiveMinimum":0},"mean":{"type":"number"},"stddev":{"type":"number","exclusiveMinimum":0}}},"field":{"type":"object","required":["name"],"allOf":[{"$ref":"generators.json"}],"unevaluatedProperties":false,"properties":{"name":{"type":"string","minLength":1},"type":{"type":"string","minLength":1},"generator":{"$ref":"generators.json#/$defs/name"},"nullable":{"type":"boolean"},"null_probability":{"type":"number","minimum":0,"maximum":1},"null_with":{"type":"string","minLength":1},"null_trend":{"$ref":"#/$defs/null_trend"},"unique":{"type":"boolean"},"unique_where":{"type":"string","minLength":1},"primary_key":{"type":"boolean"},"default":{"type":["string","number","boolean","null","object","array"]},"description":{"type":"string"},"pii_category":{"$ref":"masks.json#/$defs/category"},"masking":{"anyOf":[{"type":"boolean"},{"$ref":"masks.json#/$defs/name"},{"$ref":"#/$defs/mask"}]},"constraint":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/constraint"}]},"matches":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"seed_as":{"type":"string","minLength":1},"edge_cases":{"anyOf":[{"type":"boolean"},{"type":"number","minimum":0,"maximum":1}]},"invalid":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/$defs/invalid"}]},"locale":{"$ref":"#/$defs/locale"},"independent":{"type":"boolean"},"profile":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"when":{"type":"string","minLength":1},"enforced":{"type":"boolean"},"external":{"type":"boolean"},"acyclic":{"type":"boolean"},"root_probability":{"type":"number","minimum":0,"maximum":1},"max_depth":{"type":"integer","minimum":1},"root":{"enum":["self"]}}},"member":{"type":"object","required":["name"],"allOf":[{"$ref":"generators.json"}],"unevaluatedProperties":false,"properties":{"name":{"type":"string","minLength":1},"type":{"type":"string","minLength":1},"generator":{"$ref":"generators.json#/$defs/name"},"nullable":{"type":"boolean"},"null_probability":{"type":"number","minimum":0,"maximum":1},"default":{"type":["string","number","boolean","null","object","array"]},"description":{"type":"string"},"pii_category":{"$ref":"masks.json#/$defs/category"},"masking":{"anyOf":[{"type":"boolean"},{"$ref":"masks.json#/$defs/name"},{"$ref":"#/$defs/mask"}]},"invalid":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/$defs/invalid"}]},"enforced":{"const":false},"pattern":{"type":"string","minLength":1},"locale":{"$ref":"#/$defs/locale"},"independent":{"type":"boolean"},"profile":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"seed_as":{"type":"string","minLength":1}}},"item":{"type":"object","allOf":[{"$ref":"generators.json"}],"unevaluatedProperties":false,"properties":{"type":{"type":"string","minLength":1},"generator":{"$ref":"generators.json#/$defs/name"},"nullable":{"type":"boolean"},"null_probability":{"type":"number","minimum":0,"maximum":1},"default":{"type":["string","number","boolean","null","object","array"]},"description":{"type":"string"},"pii_category":{"$ref":"masks.json#/$defs/category"},"masking":{"anyOf":[{"type":"boolean"},{"$ref":"masks.json#/$defs/name"},{"$ref":"#/$defs/mask"}]},"invalid":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/$defs/invalid"}]},"locale":{"$ref":"#/$defs/locale"},"enforced":{"const":false}}},"invalid":{"type":"object","required":["share"],"additionalProperties":false,"properties":{"share":{"type":"number","minimum":0,"maximum":1},"kind":{"type":["string","null"],"enum":["orphan","bad_format","out_of_range","too_long","null","wrong_type",null]}}},"mask":{"type":"object","required":["rule"],"allOf":[{"$ref":"masks.json"}],"unevaluatedProperties":false,"properties":{"rule":{"$ref":"masks.json#/$defs/name"},"when":{"type":"string","minLength":1},"on_nonconforming":{"type":"string","enum":["error","nullify","generalize","keep"]}}},"masking_rule":{"type":"object","required":["field","rule"],"allOf":[{"$ref":"masks.json"}],"unevaluatedProperties":false,"properties":{"field":{"type":"string","minLength":1},"rule":{"$ref":"masks.json#/$defs/name"},"pii_category":{"$ref":"masks.json#/$defs/category"},"type":{"type":"string","minLength":1},"when":{"type":"string","minLength":1},"on_nonconforming":{"type":"string","enum":["error","nullify","generalize","keep"]}}},"relationship":{"type":"object","required":["foreignKey","references"],"additionalProperties":false,"properties":{"foreignKey":{"anyOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}}]},"references":{"type":"string","minLength":1},"onDelete":{"type":"string","enum":["cascade","restrict","set null","set default","no action"]},"distribution":{"$ref":"#/$defs/distribution"},"null_probability":{"type":"number","minimum":0,"maximum":1},"name":{"type":"string","minLength":1},"unique":{"type":"boolean"},"enforced":{"type":"boolean"},"external":{"type":"boolean"},"acyclic":{"type":"boolean"},"root_probability":{"type":"number","minimum":0,"maximum":1},"max_depth":{"type":"integer","minimum":1},"root":{"enum":["self"]},"description":{"type":"string"}}},"constraint":{"type":"object","required":["constraint"],"additionalProperties":false,"properties":{"constraint":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"description":{"type":"string"},"severity":{"type":"string","enum":["error","warning","info"]}}},"index":{"type":"object","required":["fields"],"additionalProperties":false,"properties":{"fields":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"unique":{"type":"boolean"},"where":{"type":"string","minLength":1},"name":{"type":"string","minLength":1}}},"trait":{"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"share":{"type":"number","minimum":0,"maximum":1},"fields":{"type":"array","items":{"$ref":"#/$defs/field"}}}},"profile":{"type":"object","required":["profile"],"properties":{"profile":{"enum":["person","address","company","product"]},"prefix":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*_$"}}},"tenant":{"type":"object","required":["dataset"],"additionalProperties":false,"properties":{"dataset":{"type":"string","minLength":1},"field":{"type":"string","minLength":1}}},"embed":{"type":"object","required":["dataset"],"additionalProperties":false,"properties":{"dataset":{"type":"string","minLength":1},"as":{"type":"string","minLength":1},"by":{"type":"string","minLength":1}}},"subset":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"where":{"type":"string","minLength":1},"share":{"type":"number","minimum":0,"maximum":1},"nullify":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}}}},"refresh":{"type":"object","additionalProperties":false,"properties":{"schedule":{"type":"string","pattern":"^\\s*(\\S+(\\s+\\S+){4,5}|@(yearly|annually|monthly|weekly|daily|midnight|hourly))\\s*$"},"source":{"type":"string","enum":["synthetic","seed","masked_production","hybrid"]},"tag_version":{"type":"boolean"}}}}};
const schema20 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"namespace":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"version":{"type":"string","pattern":"^v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"},"description":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}}}};
const pattern3 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$", "u");
const pattern5 = new RegExp("^v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "namespace")) || (key0 === "version")) || (key0 === "description")) || (key0 === "labels"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.namespace !== undefined){
let data1 = data.namespace;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.labels !== undefined){
let data4 = data.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err9 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema20.properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","additionalProperties":false,"not":{"required":["table","collection"]},"properties":{"extends":{"type":"string","pattern":"^([A-Za-z_][A-Za-z0-9_-]*/)?[A-Za-z_][A-Za-z0-9_-]*$"},"source":{"type":"string","enum":["synthetic","seed","masked_production","hybrid"]},"origin":{"$ref":"#/$defs/origin"},"rows":{"$ref":"#/$defs/rows"},"seed":{"type":["integer","string"]},"locale":{"$ref":"#/$defs/locale"},"table":{"type":"string","minLength":1},"collection":{"type":"string","minLength":1},"database":{"$ref":"#/$defs/database"},"volume":{"anyOf":[{"type":"integer","minimum":0},{"$ref":"#/$defs/volume"}]},"fields":{"type":"array","items":{"$ref":"#/$defs/field"}},"series":{"type":"object","additionalProperties":{"$ref":"generators.json#/$defs/series"}},"relationships":{"type":"array","items":{"$ref":"#/$defs/relationship"}},"masking_rules":{"type":"array","items":{"$ref":"#/$defs/masking_rule"}},"validation":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/constraint"}]}},"indexes":{"type":"array","items":{"$ref":"#/$defs/index"}},"correlations":{"type":"array","items":{"$ref":"#/$defs/correlation"}},"strict":{"type":"boolean"},"traits":{"type":"object","additionalProperties":{"$ref":"#/$defs/trait"}},"tenant":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/tenant"}]},"embed":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/embed"}]}},{"$ref":"#/$defs/embed"}]},"subset":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/subset"}]},"refresh":{"$ref":"#/$defs/refresh"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern6 = new RegExp("^([A-Za-z_][A-Za-z0-9_-]*/)?[A-Za-z_][A-Za-z0-9_-]*$", "u");
const schema22 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"uri":{"type":"string","minLength":1},"table":{"type":"string","minLength":1},"collection":{"type":"string","minLength":1},"query":{"type":"string","minLength":1},"file":{"type":"string","minLength":1},"format":{"type":"string","enum":["csv","json","ndjson"]},"rows":{"$ref":"#/$defs/rows"}}};
const schema23 = {"type":"array","items":{"type":"object"}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "uri") || (key0 === "table")) || (key0 === "collection")) || (key0 === "query")) || (key0 === "file")) || (key0 === "format")) || (key0 === "rows"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.uri !== undefined){
let data0 = data.uri;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.table !== undefined){
let data1 = data.table;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.collection !== undefined){
let data2 = data.collection;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/collection",schemaPath:"#/properties/collection/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/collection",schemaPath:"#/properties/collection/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(typeof data3 === "string"){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.file !== undefined){
let data4 = data.file;
if(typeof data4 === "string"){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.format !== undefined){
let data5 = data.format;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data5 === "csv") || (data5 === "json")) || (data5 === "ndjson"))){
const err13 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema22.properties.format.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.rows !== undefined){
if(!(validate57(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"anyOf":[{"type":"string"},{"type":"object","minProperties":1,"additionalProperties":{"type":"number","minimum":0}}]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
let data0 = data[key0];
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate61.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema25 = {"type":"object","additionalProperties":false,"not":{"required":["uri","connection"]},"properties":{"engine":{"type":"string","enum":["postgresql","pglite","mongodb"]},"uri":{"type":"string","minLength":1},"connection":{"$ref":"#/$defs/connection"}}};
const schema26 = {"type":"object","additionalProperties":false,"properties":{"host":{"type":"string"},"port":{"type":["integer","string"]},"database":{"type":"string"},"user":{"type":"string"},"password":{"type":"string"},"schema":{"type":"string"},"sslmode":{"type":"string","enum":["disable","allow","prefer","require","verify-ca","verify-full"]},"sslrootcert":{"type":"string"}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "host") || (key0 === "port")) || (key0 === "database")) || (key0 === "user")) || (key0 === "password")) || (key0 === "schema")) || (key0 === "sslmode")) || (key0 === "sslrootcert"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
const err1 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: schema26.properties.port.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
const err3 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
const err4 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.password !== undefined){
if(typeof data.password !== "string"){
const err5 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
const err6 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sslmode !== undefined){
let data6 = data.sslmode;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/sslmode",schemaPath:"#/properties/sslmode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((data6 === "disable") || (data6 === "allow")) || (data6 === "prefer")) || (data6 === "require")) || (data6 === "verify-ca")) || (data6 === "verify-full"))){
const err8 = {instancePath:instancePath+"/sslmode",schemaPath:"#/properties/sslmode/enum",keyword:"enum",params:{allowedValues: schema26.properties.sslmode.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sslrootcert !== undefined){
if(typeof data.sslrootcert !== "string"){
const err9 = {instancePath:instancePath+"/sslrootcert",schemaPath:"#/properties/sslrootcert/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.uri === undefined) && (missing0 = "uri")) || ((data.connection === undefined) && (missing0 = "connection"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "engine") || (key0 === "uri")) || (key0 === "connection"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "postgresql") || (data0 === "pglite")) || (data0 === "mongodb"))){
const err4 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema25.properties.engine.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.uri !== undefined){
let data1 = data.uri;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.connection !== undefined){
if(!(validate64(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","additionalProperties":false,"not":{"required":["count","per"]},"properties":{"count":{"type":"integer","minimum":0},"per":{"$ref":"#/$defs/per"},"distribution":{"$ref":"#/$defs/distribution"}}};
const schema28 = {"type":"object","required":["parent"],"additionalProperties":false,"properties":{"parent":{"type":"string","minLength":1},"by":{"type":"string","minLength":1},"count":{"type":"integer","minimum":0},"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0},"mean":{"type":"number","minimum":0},"distribution":{"type":"string","enum":["uniform","zipf","exact","normal","poisson"]}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parent === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parent"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "parent") || (key0 === "by")) || (key0 === "count")) || (key0 === "min")) || (key0 === "max")) || (key0 === "mean")) || (key0 === "distribution"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.parent !== undefined){
let data0 = data.parent;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.count !== undefined){
let data2 = data.count;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.min !== undefined){
let data3 = data.min;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.max !== undefined){
let data4 = data.max;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.mean !== undefined){
let data5 = data.mean;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.distribution !== undefined){
let data6 = data.distribution;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((data6 === "uniform") || (data6 === "zipf")) || (data6 === "exact")) || (data6 === "normal")) || (data6 === "poisson"))){
const err15 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/enum",keyword:"enum",params:{allowedValues: schema28.properties.distribution.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"anyOf":[{"type":"string","enum":["uniform","zipf","exact","normal"]},{"$ref":"#/$defs/shaped_distribution"}]};
const schema30 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"weights":{"type":"array","minItems":1,"items":{"type":"number","minimum":0}},"type":{"type":"string","enum":["uniform","zipf","exact","normal"]},"s":{"type":"number","exclusiveMinimum":0},"mean":{"type":"number"},"stddev":{"type":"number","exclusiveMinimum":0}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "weights") || (key0 === "type")) || (key0 === "s")) || (key0 === "mean")) || (key0 === "stddev"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.weights !== undefined){
let data0 = data.weights;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/weights/" + i0,schemaPath:"#/properties/weights/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/weights/" + i0,schemaPath:"#/properties/weights/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data2 === "uniform") || (data2 === "zipf")) || (data2 === "exact")) || (data2 === "normal"))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema30.properties.type.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.s !== undefined){
let data3 = data.s;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/s",schemaPath:"#/properties/s/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/s",schemaPath:"#/properties/s/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.mean !== undefined){
let data4 = data.mean;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.stddev !== undefined){
let data5 = data.stddev;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "uniform") || (data === "zipf")) || (data === "exact")) || (data === "normal"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema29.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate70.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.count === undefined) && (missing0 = "count")) || ((data.per === undefined) && (missing0 = "per"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "count") || (key0 === "per")) || (key0 === "distribution"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.per !== undefined){
if(!(validate68(data.per, {instancePath:instancePath+"/per",parentData:data,parentDataProperty:"per",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.distribution !== undefined){
if(!(validate70(data.distribution, {instancePath:instancePath+"/distribution",parentData:data,parentDataProperty:"distribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","required":["name"],"allOf":[{"$ref":"generators.json"}],"unevaluatedProperties":false,"properties":{"name":{"type":"string","minLength":1},"type":{"type":"string","minLength":1},"generator":{"$ref":"generators.json#/$defs/name"},"nullable":{"type":"boolean"},"null_probability":{"type":"number","minimum":0,"maximum":1},"null_with":{"type":"string","minLength":1},"null_trend":{"$ref":"#/$defs/null_trend"},"unique":{"type":"boolean"},"unique_where":{"type":"string","minLength":1},"primary_key":{"type":"boolean"},"default":{"type":["string","number","boolean","null","object","array"]},"description":{"type":"string"},"pii_category":{"$ref":"masks.json#/$defs/category"},"masking":{"anyOf":[{"type":"boolean"},{"$ref":"masks.json#/$defs/name"},{"$ref":"#/$defs/mask"}]},"constraint":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/constraint"}]},"matches":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"seed_as":{"type":"string","minLength":1},"edge_cases":{"anyOf":[{"type":"boolean"},{"type":"number","minimum":0,"maximum":1}]},"invalid":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/$defs/invalid"}]},"locale":{"$ref":"#/$defs/locale"},"independent":{"type":"boolean"},"profile":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"when":{"type":"string","minLength":1},"enforced":{"type":"boolean"},"external":{"type":"boolean"},"acyclic":{"type":"boolean"},"root_probability":{"type":"number","minimum":0,"maximum":1},"max_depth":{"type":"integer","minimum":1},"root":{"enum":["self"]}}};
const schema32 = {"type":"object","allOf":[{"if":{"required":["generator"],"properties":{"generator":{"enum":["sequence","uuid","order_number","pattern","hex","bytes","hash","api_key","gender","password","date_of_birth","age","ssn","national_id","passport","passport_number","driver_license","nhs_number","email","phone_number","address","city","state","province","state_abbr","state_code","zip_code","postal_code","postcode","country","country_code","calling_code","phone_code","latitude","longitude","time_zone","timezone","department","product_description","price","currency_code","iban","bic","swift","account_number","routing_number","credit_card","credit_card_number","cvv","tax_id","vin","isbn","ean","upc","imei","bitcoin_address","ip_address","cidr","subnet","mac_address","port","asn","file_name","image_url","words","sentence","paragraph","lorem","description","comment","message","note","notes","bio","review_title","review","regex","color","colour","integer","random_decimal","decimal","amount","float","date_between","datetime_between","time_between","timestamp_sequence","choice","boolean","constant","sample","series","object","array","json","template","faker","expression","reference"]}}},"then":{"discriminator":{"propertyName":"generator"},"oneOf":[{"$ref":"#/$defs/parameters/$defs/sequence","properties":{"generator":{"enum":["sequence"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/uuid","properties":{"generator":{"enum":["uuid"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/order_number","properties":{"generator":{"enum":["order_number"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/pattern","properties":{"generator":{"enum":["pattern"]}},"required":["generator","pattern"]},{"$ref":"#/$defs/parameters/$defs/hex","properties":{"generator":{"enum":["hex"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/bytes","properties":{"generator":{"enum":["bytes"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/hash","properties":{"generator":{"enum":["hash"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/api_key","properties":{"generator":{"enum":["api_key"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/gender","properties":{"generator":{"enum":["gender"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/password","properties":{"generator":{"enum":["password"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/date_of_birth","properties":{"generator":{"enum":["date_of_birth"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/age","properties":{"generator":{"enum":["age"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/ssn","properties":{"generator":{"enum":["ssn"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/national_id","properties":{"generator":{"enum":["national_id"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/passport","properties":{"generator":{"enum":["passport","passport_number"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/driver_license","properties":{"generator":{"enum":["driver_license"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/nhs_number","properties":{"generator":{"enum":["nhs_number"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/email","properties":{"generator":{"enum":["email"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/phone_number","properties":{"generator":{"enum":["phone_number"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/address","properties":{"generator":{"enum":["address"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/city","properties":{"generator":{"enum":["city"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/state","properties":{"generator":{"enum":["state","province"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/state_abbr","properties":{"generator":{"enum":["state_abbr","state_code"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/zip_code","properties":{"generator":{"enum":["zip_code","postal_code","postcode"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/country","properties":{"generator":{"enum":["country"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/country_code","properties":{"generator":{"enum":["country_code"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/calling_code","properties":{"generator":{"enum":["calling_code"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/phone_code","properties":{"generator":{"enum":["phone_code"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/latitude","properties":{"generator":{"enum":["latitude"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/longitude","properties":{"generator":{"enum":["longitude"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/time_zone","properties":{"generator":{"enum":["time_zone","timezone"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/department","properties":{"generator":{"enum":["department"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/product_description","properties":{"generator":{"enum":["product_description"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/price","properties":{"generator":{"enum":["price"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/currency_code","properties":{"generator":{"enum":["currency_code"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/iban","properties":{"generator":{"enum":["iban"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/bic","properties":{"generator":{"enum":["bic","swift"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/account_number","properties":{"generator":{"enum":["account_number"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/routing_number","properties":{"generator":{"enum":["routing_number"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/credit_card","properties":{"generator":{"enum":["credit_card","credit_card_number"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/cvv","properties":{"generator":{"enum":["cvv"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/tax_id","properties":{"generator":{"enum":["tax_id"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/vin","properties":{"generator":{"enum":["vin"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/isbn","properties":{"generator":{"enum":["isbn"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/ean","properties":{"generator":{"enum":["ean"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/upc","properties":{"generator":{"enum":["upc"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/imei","properties":{"generator":{"enum":["imei"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/bitcoin_address","properties":{"generator":{"enum":["bitcoin_address"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/ip_address","properties":{"generator":{"enum":["ip_address"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/cidr","properties":{"generator":{"enum":["cidr","subnet"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/mac_address","properties":{"generator":{"enum":["mac_address"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/port","properties":{"generator":{"enum":["port"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/asn","properties":{"generator":{"enum":["asn"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/file_name","properties":{"generator":{"enum":["file_name"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/image_url","properties":{"generator":{"enum":["image_url"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/words","properties":{"generator":{"enum":["words"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/sentence","properties":{"generator":{"enum":["sentence"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/paragraph","properties":{"generator":{"enum":["paragraph"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/lorem","properties":{"generator":{"enum":["lorem"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/description","properties":{"generator":{"enum":["description"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/comment","properties":{"generator":{"enum":["comment"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/message","properties":{"generator":{"enum":["message"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/note","properties":{"generator":{"enum":["note","notes"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/bio","properties":{"generator":{"enum":["bio"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/review_title","properties":{"generator":{"enum":["review_title"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/review","properties":{"generator":{"enum":["review"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/regex","properties":{"generator":{"enum":["regex"]}},"required":["generator","pattern"]},{"$ref":"#/$defs/parameters/$defs/color","properties":{"generator":{"enum":["color","colour"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/integer","properties":{"generator":{"enum":["integer"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/random_decimal","properties":{"generator":{"enum":["random_decimal","decimal","amount"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/float","properties":{"generator":{"enum":["float"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/date_between","properties":{"generator":{"enum":["date_between"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/datetime_between","properties":{"generator":{"enum":["datetime_between"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/time_between","properties":{"generator":{"enum":["time_between"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/timestamp_sequence","properties":{"generator":{"enum":["timestamp_sequence"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/choice","properties":{"generator":{"enum":["choice"]}},"required":["generator","choices"]},{"$ref":"#/$defs/parameters/$defs/boolean","properties":{"generator":{"enum":["boolean"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/constant","properties":{"generator":{"enum":["constant"]}},"required":["generator","value"]},{"$ref":"#/$defs/parameters/$defs/sample","properties":{"generator":{"enum":["sample"]}},"required":["generator","file"]},{"$ref":"#/$defs/parameters/$defs/series","properties":{"generator":{"enum":["series"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/object","properties":{"generator":{"enum":["object"]}},"required":["generator","fields"]},{"$ref":"#/$defs/parameters/$defs/array","properties":{"generator":{"enum":["array"]}},"required":["generator","of"]},{"$ref":"#/$defs/parameters/$defs/json","properties":{"generator":{"enum":["json"]}},"required":["generator","value"]},{"$ref":"#/$defs/parameters/$defs/template","properties":{"generator":{"enum":["template"]}},"required":["generator","template"]},{"$ref":"#/$defs/parameters/$defs/faker","properties":{"generator":{"enum":["faker"]}},"required":["generator","method"]},{"$ref":"#/$defs/parameters/$defs/expression","properties":{"generator":{"enum":["expression"]}},"required":["generator","expression"]},{"$ref":"#/$defs/parameters/$defs/reference","properties":{"generator":{"enum":["reference"]}},"required":["generator","reference_table"]}]}},{"if":{"required":["generator"],"properties":{"generator":{"pattern":"^faker\\.."}}},"then":{"properties":{"args":{"type":"array"},"realistic":{"type":"boolean"}}}},{"if":{"not":{"required":["generator"]},"required":["name"],"properties":{"name":{"enum":["sequence","uuid","order_number","pattern","hex","bytes","hash","api_key","gender","password","date_of_birth","age","ssn","national_id","passport","passport_number","driver_license","nhs_number","email","phone_number","address","city","state","province","state_abbr","state_code","zip_code","postal_code","postcode","country","country_code","calling_code","phone_code","latitude","longitude","time_zone","timezone","department","product_description","price","currency_code","iban","bic","swift","account_number","routing_number","credit_card","credit_card_number","cvv","tax_id","vin","isbn","ean","upc","imei","bitcoin_address","ip_address","cidr","subnet","mac_address","port","asn","file_name","image_url","words","sentence","paragraph","lorem","description","comment","message","note","notes","bio","review_title","review","regex","color","colour","integer","random_decimal","decimal","amount","float","date_between","datetime_between","time_between","timestamp_sequence","choice","boolean","constant","sample","series","object","array","json","template","faker","expression"]}}},"then":{"discriminator":{"propertyName":"name"},"oneOf":[{"$ref":"#/$defs/parameters/$defs/sequence","properties":{"name":{"enum":["sequence"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/uuid","properties":{"name":{"enum":["uuid"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/order_number","properties":{"name":{"enum":["order_number"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/pattern","properties":{"name":{"enum":["pattern"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/hex","properties":{"name":{"enum":["hex"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/bytes","properties":{"name":{"enum":["bytes"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/hash","properties":{"name":{"enum":["hash"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/api_key","properties":{"name":{"enum":["api_key"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/gender","properties":{"name":{"enum":["gender"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/password","properties":{"name":{"enum":["password"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/date_of_birth","properties":{"name":{"enum":["date_of_birth"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/age","properties":{"name":{"enum":["age"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/ssn","properties":{"name":{"enum":["ssn"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/national_id","properties":{"name":{"enum":["national_id"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/passport","properties":{"name":{"enum":["passport","passport_number"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/driver_license","properties":{"name":{"enum":["driver_license"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/nhs_number","properties":{"name":{"enum":["nhs_number"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/email","properties":{"name":{"enum":["email"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/phone_number","properties":{"name":{"enum":["phone_number"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/address","properties":{"name":{"enum":["address"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/city","properties":{"name":{"enum":["city"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/state","properties":{"name":{"enum":["state","province"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/state_abbr","properties":{"name":{"enum":["state_abbr","state_code"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/zip_code","properties":{"name":{"enum":["zip_code","postal_code","postcode"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/country","properties":{"name":{"enum":["country"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/country_code","properties":{"name":{"enum":["country_code"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/calling_code","properties":{"name":{"enum":["calling_code"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/phone_code","properties":{"name":{"enum":["phone_code"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/latitude","properties":{"name":{"enum":["latitude"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/longitude","properties":{"name":{"enum":["longitude"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/time_zone","properties":{"name":{"enum":["time_zone","timezone"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/department","properties":{"name":{"enum":["department"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/product_description","properties":{"name":{"enum":["product_description"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/price","properties":{"name":{"enum":["price"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/currency_code","properties":{"name":{"enum":["currency_code"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/iban","properties":{"name":{"enum":["iban"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/bic","properties":{"name":{"enum":["bic","swift"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/account_number","properties":{"name":{"enum":["account_number"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/routing_number","properties":{"name":{"enum":["routing_number"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/credit_card","properties":{"name":{"enum":["credit_card","credit_card_number"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/cvv","properties":{"name":{"enum":["cvv"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/tax_id","properties":{"name":{"enum":["tax_id"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/vin","properties":{"name":{"enum":["vin"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/isbn","properties":{"name":{"enum":["isbn"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/ean","properties":{"name":{"enum":["ean"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/upc","properties":{"name":{"enum":["upc"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/imei","properties":{"name":{"enum":["imei"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/bitcoin_address","properties":{"name":{"enum":["bitcoin_address"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/ip_address","properties":{"name":{"enum":["ip_address"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/cidr","properties":{"name":{"enum":["cidr","subnet"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/mac_address","properties":{"name":{"enum":["mac_address"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/port","properties":{"name":{"enum":["port"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/asn","properties":{"name":{"enum":["asn"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/file_name","properties":{"name":{"enum":["file_name"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/image_url","properties":{"name":{"enum":["image_url"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/words","properties":{"name":{"enum":["words"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/sentence","properties":{"name":{"enum":["sentence"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/paragraph","properties":{"name":{"enum":["paragraph"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/lorem","properties":{"name":{"enum":["lorem"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/description","properties":{"name":{"enum":["description"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/comment","properties":{"name":{"enum":["comment"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/message","properties":{"name":{"enum":["message"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/note","properties":{"name":{"enum":["note","notes"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/bio","properties":{"name":{"enum":["bio"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/review_title","properties":{"name":{"enum":["review_title"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/review","properties":{"name":{"enum":["review"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/regex","properties":{"name":{"enum":["regex"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/color","properties":{"name":{"enum":["color","colour"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/integer","properties":{"name":{"enum":["integer"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/random_decimal","properties":{"name":{"enum":["random_decimal","decimal","amount"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/float","properties":{"name":{"enum":["float"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/date_between","properties":{"name":{"enum":["date_between"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/datetime_between","properties":{"name":{"enum":["datetime_between"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/time_between","properties":{"name":{"enum":["time_between"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/timestamp_sequence","properties":{"name":{"enum":["timestamp_sequence"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/choice","properties":{"name":{"enum":["choice"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/boolean","properties":{"name":{"enum":["boolean"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/constant","properties":{"name":{"enum":["constant"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/sample","properties":{"name":{"enum":["sample"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/series","properties":{"name":{"enum":["series"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/object","properties":{"name":{"enum":["object"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/array","properties":{"name":{"enum":["array"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/json","properties":{"name":{"enum":["json"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/template","properties":{"name":{"enum":["template"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/faker","properties":{"name":{"enum":["faker"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/expression","properties":{"name":{"enum":["expression"]}},"required":["name"]}]}}],"$defs":{"name":{"type":"string","anyOf":[{"type":"string","enum":["sequence","uuid","object_id","order_number","pattern","ulid","hex","bytes","hash","api_key","jwt","first_name","last_name","full_name","prefix","gender","job_title","username","password","date_of_birth","age","ssn","national_id","passport","passport_number","driver_license","nhs_number","blood_type","shirt_size","email","phone_number","address","street_address","street","building_number","house_number","secondary_address","city","state","province","state_abbr","state_code","zip_code","postal_code","postcode","country","country_code","language","language_code","calling_code","phone_code","latitude","longitude","time_zone","timezone","company","company_name","company_domain","company_url","company_website","company_email","industry","department","product_name","product_description","price","currency_code","currency_symbol","currency_name","iban","bic","swift","account_number","routing_number","credit_card","credit_card_number","cvv","tax_id","vin","isbn","issn","ean","upc","imei","bitcoin_address","ethereum_address","ip_address","cidr","subnet","mac_address","url","domain","hostname","port","asn","user_agent","http_method","http_status","file_name","file_extension","mime_type","semver","image_url","avatar_url","word","words","sentence","paragraph","lorem","title","headline","subject","tagline","slogan","question","description","comment","message","note","notes","bio","review_title","review","slug","regex","color","colour","emoji","animal","vehicle","music_genre","book_title","dish","integer","random_decimal","decimal","amount","float","date_between","datetime_between","time_between","timestamp_sequence","choice","boolean","constant","null","sample","series","object","array","json","template","faker","profile","expression","reference"]},{"type":"string","pattern":"^faker\\.."}]},"parameters":{"$defs":{"sequence":{"properties":{"start":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"step":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"per":{"type":"string"},"sequence_name":{"type":"string"}}},"uuid":{"properties":{"version":{"type":"integer","minimum":4,"maximum":7,"default":4}}},"object_id":{"properties":{}},"order_number":{"properties":{"pattern":{"type":"string"}}},"pattern":{"properties":{"pattern":{"type":"string"}}},"ulid":{"properties":{}},"hex":{"properties":{"bytes":{"type":"integer","minimum":1,"maximum":2048,"default":16},"prefix":{"type":"string"}}},"bytes":{"properties":{"length":{"type":"integer","minimum":1,"maximum":4096,"default":16}}},"hash":{"properties":{"algorithm":{"type":"string","enum":["md5","sha1","sha256","sha512"]}}},"api_key":{"properties":{"prefix":{"type":"string"},"length":{"type":"integer","minimum":8,"maximum":256,"default":32}}},"jwt":{"properties":{}},"first_name":{"properties":{}},"last_name":{"properties":{}},"full_name":{"properties":{}},"prefix":{"properties":{}},"gender":{"properties":{"values":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":2,"default":["female","male"]}}},"job_title":{"properties":{}},"username":{"properties":{}},"password":{"properties":{"length":{"type":"integer","minimum":1,"maximum":256,"default":16}}},"date_of_birth":{"properties":{"min_age":{"type":"integer","minimum":0,"maximum":150,"default":18},"max_age":{"type":"integer","minimum":0,"maximum":150,"default":80}}},"age":{"properties":{"min_age":{"type":"integer","minimum":0,"maximum":150,"default":18},"max_age":{"type":"integer","minimum":0,"maximum":150,"default":80}}},"ssn":{"properties":{"realistic":{"type":"boolean","default":false}}},"national_id":{"properties":{"country":{"type":"string","enum":["US","GB","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","DE"]},"realistic":{"type":"boolean","default":false},"min_age":{"type":"integer","minimum":0,"maximum":150,"default":18},"max_age":{"type":"integer","minimum":0,"maximum":150,"default":80}}},"passport":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA"]}}},"driver_license":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA"]},"realistic":{"type":"boolean","default":false},"min_age":{"type":"integer","minimum":0,"maximum":150,"default":18},"max_age":{"type":"integer","minimum":0,"maximum":150,"default":80}}},"nhs_number":{"properties":{"realistic":{"type":"boolean","default":false}}},"blood_type":{"properties":{}},"shirt_size":{"properties":{}},"email":{"properties":{"pattern":{"type":"string"},"domain":{"type":"string"}}},"phone_number":{"properties":{"country_code":{"type":"string","enum":["US","CA","GB","DE","FR","AU","IE","ES","IT","NL","PL","BR","IN","JP","CN","SE","MX","AT","CH","BE","NO","DK","FI","PT","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN"]},"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1},"format":{"type":"string","enum":["international","national","e164"]},"realistic":{"type":"boolean","default":false}}},"address":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}},"street_address":{"properties":{}},"building_number":{"properties":{}},"secondary_address":{"properties":{}},"city":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}},"state":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}},"state_abbr":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}},"zip_code":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}},"country":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}},"country_code":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1},"format":{"type":"string","enum":["alpha-2","alpha-3","numeric"]}}},"language":{"properties":{}},"language_code":{"properties":{}},"calling_code":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}},"phone_code":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}},"latitude":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}},"longitude":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}},"time_zone":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}},"company":{"properties":{}},"company_domain":{"properties":{}},"company_url":{"properties":{}},"company_email":{"properties":{}},"industry":{"properties":{}},"department":{"properties":{"kind":{"type":"string","enum":["retail","corporate"]}}},"product_name":{"properties":{}},"product_description":{"properties":{"min":{"type":"integer","minimum":1,"maximum":20,"default":2},"max":{"type":"integer","minimum":1,"maximum":20,"default":3}}},"price":{"properties":{"currency":{"type":"string"},"min":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"max":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"at_least":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"at_most":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}}},"currency_code":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}},"currency_symbol":{"properties":{}},"currency_name":{"properties":{}},"iban":{"properties":{"country":{"type":"string","enum":["AD","AE","AL","AT","AZ","BA","BE","BG","BH","BR","BY","CH","CR","CY","CZ","DE","DK","DO","EE","EG","ES","FI","FO","FR","GB","GE","GI","GL","GR","HR","HU","IE","IL","IQ","IS","IT","JO","KW","KZ","LB","LC","LI","LT","LU","LV","LY","MC","MD","ME","MK","MN","MR","MT","NI","NL","NO","OM","PK","PL","PS","PT","QA","RO","RS","SA","SD","SE","SI","SK","SM","ST","SV","TL","TN","TR","UA","VA","VG","XK","YE"]},"format":{"type":"string","enum":["electronic","print"]},"realistic":{"type":"boolean","default":false}}},"bic":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","AD","AE","AL","BA","BH","BY","CR","CY","DO","FO","GI","GL","IS","JO","KW","KZ","LB","LC","LI","LY","MC","ME","MR","MT","NI","OM","PS","QA","SA","SD","SM","ST","SV","TL","TN","VA","VG","XK","YE"]},"length":{"type":"integer","minimum":8,"maximum":11,"default":8},"realistic":{"type":"boolean","default":false}}},"account_number":{"properties":{"length":{"type":"integer","minimum":4,"maximum":30,"default":10}}},"routing_number":{"properties":{"realistic":{"type":"boolean","default":false}}},"credit_card":{"properties":{"network":{"type":"string","enum":["visa","mastercard","amex","discover","diners","jcb","unionpay"]},"format":{"type":"string","enum":["plain","spaces","dashes"]},"realistic":{"type":"boolean","default":false}}},"cvv":{"properties":{"network":{"type":"string","enum":["visa","mastercard","amex","discover","diners","jcb","unionpay"]}}},"tax_id":{"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA"]},"holder":{"type":"string","enum":["company","person"]},"realistic":{"type":"boolean","default":false},"min_age":{"type":"integer","minimum":0,"maximum":150,"default":18},"max_age":{"type":"integer","minimum":0,"maximum":150,"default":80}}},"vin":{"properties":{"realistic":{"type":"boolean","default":false}}},"isbn":{"properties":{"version":{"type":"integer","minimum":10,"maximum":13,"default":13},"format":{"type":"string","enum":["hyphens","plain"]}}},"issn":{"properties":{}},"ean":{"properties":{"length":{"type":"integer","minimum":8,"maximum":13,"default":13},"realistic":{"type":"boolean","default":false}}},"upc":{"properties":{"realistic":{"type":"boolean","default":false}}},"imei":{"properties":{"realistic":{"type":"boolean","default":false}}},"bitcoin_address":{"properties":{"realistic":{"type":"boolean","default":false}}},"ethereum_address":{"properties":{}},"ip_address":{"properties":{"range":{"type":"string","enum":["private","public","documentation"]},"version":{"type":"integer","minimum":4,"maximum":6,"default":4},"subnet":{"type":"string"},"realistic":{"type":"boolean","default":false}}},"cidr":{"properties":{"version":{"type":"integer","minimum":4,"maximum":6,"default":4},"prefix":{"type":"integer","minimum":8,"maximum":112}}},"mac_address":{"properties":{"vendor":{"type":"string","enum":["apple","arista","aruba","cisco","dell","hp","huawei","intel","juniper","microsoft","mikrotik","netgear","nokia","raspberry_pi","samsung","tp_link","ubiquiti","vmware","zyxel"]},"separator":{"type":"string","enum":["colon","dash","dot","none"]},"case":{"type":"string","enum":["lower","upper"]}}},"url":{"properties":{}},"domain":{"properties":{}},"hostname":{"properties":{}},"port":{"properties":{"range":{"type":"string","enum":["well_known","registered","dynamic","any"]}}},"asn":{"properties":{"range":{"type":"string","enum":["documentation","private","public"]}}},"user_agent":{"properties":{}},"http_method":{"properties":{}},"http_status":{"properties":{}},"file_name":{"properties":{"extension":{"type":"string"}}},"file_extension":{"properties":{}},"mime_type":{"properties":{}},"semver":{"properties":{}},"image_url":{"properties":{"width":{"type":"integer","minimum":1,"maximum":10000,"default":640},"height":{"type":"integer","minimum":1,"maximum":10000,"default":480}}},"avatar_url":{"properties":{}},"word":{"properties":{}},"words":{"properties":{"min":{"type":"integer","minimum":1,"maximum":10000,"default":3},"max":{"type":"integer","minimum":1,"maximum":10000,"default":5}}},"sentence":{"properties":{"min":{"type":"integer","minimum":1,"maximum":10000,"default":4},"max":{"type":"integer","minimum":1,"maximum":10000,"default":12}}},"paragraph":{"properties":{"min":{"type":"integer","minimum":1,"maximum":10000,"default":25},"max":{"type":"integer","minimum":1,"maximum":10000,"default":70}}},"lorem":{"properties":{"min":{"type":"integer","minimum":1,"maximum":10000,"default":10},"max":{"type":"integer","minimum":1,"maximum":10000,"default":40}}},"title":{"properties":{}},"subject":{"properties":{}},"tagline":{"properties":{}},"question":{"properties":{}},"description":{"properties":{"min":{"type":"integer","minimum":1,"maximum":20,"default":1},"max":{"type":"integer","minimum":1,"maximum":20,"default":3}}},"comment":{"properties":{"min":{"type":"integer","minimum":1,"maximum":20,"default":1},"max":{"type":"integer","minimum":1,"maximum":20,"default":3}}},"message":{"properties":{"min":{"type":"integer","minimum":1,"maximum":20,"default":1},"max":{"type":"integer","minimum":1,"maximum":20,"default":4}}},"note":{"properties":{"min":{"type":"integer","minimum":1,"maximum":20,"default":1},"max":{"type":"integer","minimum":1,"maximum":20,"default":2}}},"bio":{"properties":{"min":{"type":"integer","minimum":1,"maximum":20,"default":1},"max":{"type":"integer","minimum":1,"maximum":20,"default":4}}},"review_title":{"properties":{"rating":{"type":"string"},"best":{"type":"integer","minimum":2,"maximum":100,"default":5}}},"review":{"properties":{"rating":{"type":"string"},"best":{"type":"integer","minimum":2,"maximum":100,"default":5},"min":{"type":"integer","minimum":1,"maximum":20,"default":1},"max":{"type":"integer","minimum":1,"maximum":20,"default":4}}},"slug":{"properties":{}},"regex":{"properties":{"pattern":{"type":"string"},"max_repeat":{"type":"integer","minimum":1,"maximum":1000,"default":8}}},"color":{"properties":{"format":{"type":"string","enum":["name","hex","rgb","hsl"]}}},"emoji":{"properties":{}},"animal":{"properties":{}},"vehicle":{"properties":{}},"music_genre":{"properties":{}},"book_title":{"properties":{}},"dish":{"properties":{}},"integer":{"properties":{"min":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"max":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"step":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"distribution":{"type":"string","enum":["uniform","normal","lognormal","exponential","pareto","zipf","poisson","beta","triangular","mixture","histogram","quantiles","sample"]},"mean":{"type":"number"},"stddev":{"type":"number"},"median":{"type":"number"},"sigma":{"type":"number"},"lambda":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"},"s":{"type":"number"},"components":{"type":["string","number","boolean","null","object","array"]},"edges":{"type":"array","items":{"type":"number"}},"weights":{"type":"array","items":{"type":"number"}},"quantiles":{"type":["string","number","boolean","null","object","array"]},"file":{"type":"string"},"column":{"type":"string"}}},"random_decimal":{"properties":{"min":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"max":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"scale":{"type":"integer","minimum":0,"maximum":38},"step":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"distribution":{"type":"string","enum":["uniform","normal","lognormal","exponential","pareto","zipf","poisson","beta","triangular","mixture","histogram","quantiles","sample"]},"mean":{"type":"number"},"stddev":{"type":"number"},"median":{"type":"number"},"sigma":{"type":"number"},"lambda":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"},"s":{"type":"number"},"components":{"type":["string","number","boolean","null","object","array"]},"edges":{"type":"array","items":{"type":"number"}},"weights":{"type":"array","items":{"type":"number"}},"quantiles":{"type":["string","number","boolean","null","object","array"]},"file":{"type":"string"},"column":{"type":"string"}}},"float":{"properties":{"min":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"max":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"distribution":{"type":"string","enum":["uniform","normal","lognormal","exponential","pareto","zipf","poisson","beta","triangular","mixture","histogram","quantiles","sample"]},"mean":{"type":"number"},"stddev":{"type":"number"},"median":{"type":"number"},"sigma":{"type":"number"},"lambda":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"},"s":{"type":"number"},"components":{"type":["string","number","boolean","null","object","array"]},"edges":{"type":"array","items":{"type":"number"}},"weights":{"type":"array","items":{"type":"number"}},"quantiles":{"type":["string","number","boolean","null","object","array"]},"file":{"type":"string"},"column":{"type":"string"}}},"date_between":{"properties":{"start_date":{"type":"string"},"end_date":{"type":"string"},"distribution":{"type":"string","enum":["uniform","normal","exponential","beta","triangular"]},"mean":{"type":"number"},"stddev":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"},"growth":{"type":"string","enum":["linear","exponential","s_curve"]},"growth_factor":{"type":"number"},"weekdays":{"type":"array","items":{"type":"number"}},"months":{"type":"array","items":{"type":"number"}},"days_off":{"type":"array","items":{"type":["string","number","boolean","null"]}},"holidays":{"type":"string"},"holiday_weight":{"type":"number"}}},"datetime_between":{"properties":{"start_date":{"type":"string"},"end_date":{"type":"string"},"precision":{"type":"integer","minimum":0,"maximum":6,"default":3},"distribution":{"type":"string","enum":["uniform","normal","exponential","beta","triangular"]},"mean":{"type":"number"},"stddev":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"},"growth":{"type":"string","enum":["linear","exponential","s_curve"]},"growth_factor":{"type":"number"},"weekdays":{"type":"array","items":{"type":"number"}},"months":{"type":"array","items":{"type":"number"}},"days_off":{"type":"array","items":{"type":["string","number","boolean","null"]}},"holidays":{"type":"string"},"holiday_weight":{"type":"number"},"hours":{"type":["string","number","boolean","null","object","array"]},"time_zone":{"type":"string"}}},"time_between":{"properties":{"start":{"type":"string"},"end":{"type":"string"},"start_date":{"type":"string"},"end_date":{"type":"string"},"precision":{"type":"integer","minimum":0,"maximum":6,"default":0},"distribution":{"type":"string","enum":["uniform","normal","exponential","beta","triangular"]},"mean":{"type":"number"},"stddev":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"}}},"timestamp_sequence":{"properties":{"start":{"type":"string"},"step":{"type":"string"},"jitter":{"type":"string"},"session_rows":{"type":"integer","minimum":1,"maximum":1000},"session_rows_min":{"type":"integer","minimum":1,"maximum":1000},"think_time":{"type":"string"},"per":{"type":"string"},"precision":{"type":"integer","minimum":0,"maximum":6,"default":3}}},"choice":{"properties":{"choices":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1},"weights":{"type":"array","items":{"type":"number"}}}},"boolean":{"properties":{"true_probability":{"type":"number","minimum":0,"maximum":1,"default":0.5}}},"constant":{"properties":{"value":{"type":["string","number","boolean","null"]}}},"null":{"properties":{}},"sample":{"properties":{"file":{"type":"string"},"column":{"type":"string"}}},"series":{"properties":{"output":{"type":"string","enum":["value","timestamp","open","high","low","close","volume","regime","symbol","asset"]},"series":{"type":"string"},"model":{"type":"string","enum":["random_walk","mean_reversion","seasonal","gbm","ohlcv"]},"per":{"type":"string"},"num_assets":{"type":"integer","minimum":1,"maximum":4096},"start":{"type":["string","number","boolean","null"]},"drift":{"type":["string","number","boolean","null"]},"volatility":{"type":["string","number","boolean","null"]},"interval":{"type":"string"},"start_date":{"type":"string"},"asset_type":{"type":["string","number","boolean","null"]},"trading_hours":{"type":"string"},"holidays":{"type":"string","enum":["exchange","NYSE","CME","LSE","XETRA","FX"]},"tick_size":{"type":["string","number","boolean","null"]},"average_volume":{"type":["string","number","boolean","null"]},"min":{"type":"number"},"max":{"type":"number"},"mean":{"type":["string","number","boolean","null"]},"reversion":{"type":"number","minimum":0,"maximum":1},"period":{"type":"number","minimum":2,"maximum":1000000000},"amplitude":{"type":"number","minimum":0,"maximum":1000000000000},"correlation_level":{"type":"number","minimum":0,"maximum":1},"correlation":{"type":["string","number","boolean","null","object","array"]},"regimes":{"type":["string","number","boolean","null","object","array"]},"transitions":{"type":["string","number","boolean","null","object","array"]},"regime_bars":{"type":"integer","minimum":1,"maximum":4096},"regime_scope":{"type":"string","enum":["market","asset"]},"jump_probability":{"type":"number","minimum":0,"maximum":1},"jump_size":{"type":"number","minimum":0,"maximum":1}}},"object":{"properties":{"fields":{"type":"array","minItems":1,"items":{"$ref":"DataDefinition.json#/$defs/member"}}}},"array":{"properties":{"of":{"$ref":"DataDefinition.json#/$defs/item"},"min":{"type":"integer","minimum":0,"maximum":2048,"default":0},"max":{"type":"integer","minimum":0,"maximum":2048},"unique":{"type":"boolean","default":false}}},"json":{"properties":{"value":{"type":["string","number","boolean","null","object","array"]}}},"template":{"properties":{"template":{"type":"string"}}},"faker":{"properties":{"method":{"type":"string"},"args":{"type":["string","number","boolean","null","object","array"],"default":[]},"realistic":{"type":"boolean"}}},"profile":{"properties":{}},"expression":{"properties":{"expression":{"type":["string","number","boolean","null"]}}},"reference":{"properties":{"reference_table":{"type":"string","minLength":1},"reference_field":{"type":"string","minLength":1},"distribution":{"$ref":"DataDefinition.json#/$defs/distribution"},"onDelete":{"$ref":"DataDefinition.json#/$defs/relationship/properties/onDelete"}}}}},"series":{"type":"object","additionalProperties":false,"properties":{"model":{"type":"string","enum":["random_walk","mean_reversion","seasonal","gbm","ohlcv"]},"per":{"type":"string"},"num_assets":{"type":"integer","minimum":1,"maximum":4096},"start":{"type":["string","number","boolean","null"]},"drift":{"type":["string","number","boolean","null"]},"volatility":{"type":["string","number","boolean","null"]},"interval":{"type":"string"},"start_date":{"type":"string"},"asset_type":{"type":["string","number","boolean","null"]},"trading_hours":{"type":"string"},"holidays":{"type":"string","enum":["exchange","NYSE","CME","LSE","XETRA","FX"]},"tick_size":{"type":["string","number","boolean","null"]},"average_volume":{"type":["string","number","boolean","null"]},"min":{"type":"number"},"max":{"type":"number"},"mean":{"type":["string","number","boolean","null"]},"reversion":{"type":"number","minimum":0,"maximum":1},"period":{"type":"number","minimum":2,"maximum":1000000000},"amplitude":{"type":"number","minimum":0,"maximum":1000000000000},"correlation_level":{"type":"number","minimum":0,"maximum":1},"correlation":{"type":["string","number","boolean","null","object","array"]},"regimes":{"type":["string","number","boolean","null","object","array"]},"transitions":{"type":["string","number","boolean","null","object","array"]},"regime_bars":{"type":"integer","minimum":1,"maximum":4096},"regime_scope":{"type":"string","enum":["market","asset"]},"jump_probability":{"type":"number","minimum":0,"maximum":1},"jump_size":{"type":"number","minimum":0,"maximum":1}}}}};
const schema33 = {"properties":{"start":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"step":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"per":{"type":"string"},"sequence_name":{"type":"string"}}};
const pattern7 = new RegExp("^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$", "u");

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start !== undefined){
let data0 = data.start;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err0 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: schema33.properties.start.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.step !== undefined){
let data1 = data.step;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: schema33.properties.step.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.per !== undefined){
if(typeof data.per !== "string"){
const err4 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sequence_name !== undefined){
if(typeof data.sequence_name !== "string"){
const err5 = {instancePath:instancePath+"/sequence_name",schemaPath:"#/properties/sequence_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":{"start":true,"step":true,"per":true,"sequence_name":true},"dynamicProps":false,"dynamicItems":false};

const schema34 = {"properties":{"version":{"type":"integer","minimum":4,"maximum":7,"default":4}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 7 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 4 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":{"version":true},"dynamicProps":false,"dynamicItems":false};

const schema35 = {"properties":{"pattern":{"type":"string"}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pattern !== undefined){
if(typeof data.pattern !== "string"){
const err0 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"pattern":true},"dynamicProps":false,"dynamicItems":false};

const schema36 = {"properties":{"pattern":{"type":"string"}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pattern !== undefined){
if(typeof data.pattern !== "string"){
const err0 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":{"pattern":true},"dynamicProps":false,"dynamicItems":false};

const schema37 = {"properties":{"bytes":{"type":"integer","minimum":1,"maximum":2048,"default":16},"prefix":{"type":"string"}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bytes !== undefined){
let data0 = data.bytes;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2048 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2048}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.prefix !== undefined){
if(typeof data.prefix !== "string"){
const err3 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":{"bytes":true,"prefix":true},"dynamicProps":false,"dynamicItems":false};

const schema38 = {"properties":{"length":{"type":"integer","minimum":1,"maximum":4096,"default":16}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.length !== undefined){
let data0 = data.length;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4096 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"length":true},"dynamicProps":false,"dynamicItems":false};

const schema39 = {"properties":{"algorithm":{"type":"string","enum":["md5","sha1","sha256","sha512"]}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.algorithm !== undefined){
let data0 = data.algorithm;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data0 === "md5") || (data0 === "sha1")) || (data0 === "sha256")) || (data0 === "sha512"))){
const err1 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema39.properties.algorithm.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":{"algorithm":true},"dynamicProps":false,"dynamicItems":false};

const schema40 = {"properties":{"prefix":{"type":"string"},"length":{"type":"integer","minimum":8,"maximum":256,"default":32}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prefix !== undefined){
if(typeof data.prefix !== "string"){
const err0 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.length !== undefined){
let data1 = data.length;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 256 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 8 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":{"prefix":true,"length":true},"dynamicProps":false,"dynamicItems":false};

const schema41 = {"properties":{"values":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":2,"default":["female","male"]}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values !== undefined){
let data0 = data.values;
if(Array.isArray(data0)){
if(data0.length < 2){
const err0 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: schema41.properties.values.items.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":{"values":true},"dynamicProps":false,"dynamicItems":false};

const schema42 = {"properties":{"length":{"type":"integer","minimum":1,"maximum":256,"default":16}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.length !== undefined){
let data0 = data.length;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 256 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":{"length":true},"dynamicProps":false,"dynamicItems":false};

const schema43 = {"properties":{"min_age":{"type":"integer","minimum":0,"maximum":150,"default":18},"max_age":{"type":"integer","minimum":0,"maximum":150,"default":80}}};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min_age !== undefined){
let data0 = data.min_age;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 150 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max_age !== undefined){
let data1 = data.max_age;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 150 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":{"min_age":true,"max_age":true},"dynamicProps":false,"dynamicItems":false};

const schema44 = {"properties":{"min_age":{"type":"integer","minimum":0,"maximum":150,"default":18},"max_age":{"type":"integer","minimum":0,"maximum":150,"default":80}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min_age !== undefined){
let data0 = data.min_age;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 150 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max_age !== undefined){
let data1 = data.max_age;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 150 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"min_age":true,"max_age":true},"dynamicProps":false,"dynamicItems":false};

const schema45 = {"properties":{"realistic":{"type":"boolean","default":false}}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err0 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":{"realistic":true},"dynamicProps":false,"dynamicItems":false};

const schema46 = {"properties":{"country":{"type":"string","enum":["US","GB","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","DE"]},"realistic":{"type":"boolean","default":false},"min_age":{"type":"integer","minimum":0,"maximum":150,"default":18},"max_age":{"type":"integer","minimum":0,"maximum":150,"default":80}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA")) || (data0 === "DE"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema46.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err2 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.min_age !== undefined){
let data2 = data.min_age;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 150 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.max_age !== undefined){
let data3 = data.max_age;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 150 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":{"country":true,"realistic":true,"min_age":true,"max_age":true},"dynamicProps":false,"dynamicItems":false};

const schema47 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA"]}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema47.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":{"country":true},"dynamicProps":false,"dynamicItems":false};

const schema48 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA"]},"realistic":{"type":"boolean","default":false},"min_age":{"type":"integer","minimum":0,"maximum":150,"default":18},"max_age":{"type":"integer","minimum":0,"maximum":150,"default":80}}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema48.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err2 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.min_age !== undefined){
let data2 = data.min_age;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 150 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.max_age !== undefined){
let data3 = data.max_age;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 150 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":{"country":true,"realistic":true,"min_age":true,"max_age":true},"dynamicProps":false,"dynamicItems":false};

const schema49 = {"properties":{"realistic":{"type":"boolean","default":false}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err0 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":{"realistic":true},"dynamicProps":false,"dynamicItems":false};

const schema50 = {"properties":{"pattern":{"type":"string"},"domain":{"type":"string"}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pattern !== undefined){
if(typeof data.pattern !== "string"){
const err0 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
const err1 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":{"pattern":true,"domain":true},"dynamicProps":false,"dynamicItems":false};

const schema51 = {"properties":{"country_code":{"type":"string","enum":["US","CA","GB","DE","FR","AU","IE","ES","IT","NL","PL","BR","IN","JP","CN","SE","MX","AT","CH","BE","NO","DK","FI","PT","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN"]},"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1},"format":{"type":"string","enum":["international","national","e164"]},"realistic":{"type":"boolean","default":false}}};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country_code !== undefined){
let data0 = data.country_code;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "US") || (data0 === "CA")) || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "AU")) || (data0 === "IE")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "SE")) || (data0 === "MX")) || (data0 === "AT")) || (data0 === "CH")) || (data0 === "BE")) || (data0 === "NO")) || (data0 === "DK")) || (data0 === "FI")) || (data0 === "PT")) || (data0 === "KR")) || (data0 === "ZA")) || (data0 === "CZ")) || (data0 === "HU")) || (data0 === "RO")) || (data0 === "TR")) || (data0 === "RU")) || (data0 === "UA")) || (data0 === "SK")) || (data0 === "HR")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LT")) || (data0 === "EE")) || (data0 === "NZ")) || (data0 === "BG")) || (data0 === "AR")) || (data0 === "CO")) || (data0 === "TH")) || (data0 === "PK")) || (data0 === "BD")) || (data0 === "AZ")) || (data0 === "RS")) || (data0 === "MD")) || (data0 === "SI")) || (data0 === "MK")) || (data0 === "GR")) || (data0 === "IL")) || (data0 === "IR")) || (data0 === "AM")) || (data0 === "GE")) || (data0 === "ID")) || (data0 === "IQ")) || (data0 === "EG")) || (data0 === "MN")) || (data0 === "MV")) || (data0 === "NP")) || (data0 === "SN")) || (data0 === "NG")) || (data0 === "GH")) || (data0 === "HK")) || (data0 === "TW")) || (data0 === "UZ")) || (data0 === "VN"))){
const err1 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/enum",keyword:"enum",params:{allowedValues: schema51.properties.country_code.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.country !== undefined){
let data1 = data.country;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data1 === "US") || (data1 === "GB")) || (data1 === "DE")) || (data1 === "FR")) || (data1 === "ES")) || (data1 === "IT")) || (data1 === "NL")) || (data1 === "PL")) || (data1 === "BR")) || (data1 === "IN")) || (data1 === "JP")) || (data1 === "CN")) || (data1 === "CA")) || (data1 === "AU")) || (data1 === "MX")) || (data1 === "AT")) || (data1 === "CH")) || (data1 === "BE")) || (data1 === "SE")) || (data1 === "NO")) || (data1 === "DK")) || (data1 === "FI")) || (data1 === "PT")) || (data1 === "IE")) || (data1 === "KR")) || (data1 === "ZA")) || (data1 === "CZ")) || (data1 === "HU")) || (data1 === "RO")) || (data1 === "TR")) || (data1 === "RU")) || (data1 === "UA")) || (data1 === "SK")) || (data1 === "HR")) || (data1 === "LU")) || (data1 === "LV")) || (data1 === "LT")) || (data1 === "EE")) || (data1 === "NZ")) || (data1 === "BG")) || (data1 === "AR")) || (data1 === "CO")) || (data1 === "TH")) || (data1 === "PK")) || (data1 === "BD")) || (data1 === "AZ")) || (data1 === "RS")) || (data1 === "MD")) || (data1 === "SI")) || (data1 === "MK")) || (data1 === "GR")) || (data1 === "IL")) || (data1 === "IR")) || (data1 === "AM")) || (data1 === "GE")) || (data1 === "ID")) || (data1 === "IQ")) || (data1 === "EG")) || (data1 === "MN")) || (data1 === "MV")) || (data1 === "NP")) || (data1 === "SN")) || (data1 === "NG")) || (data1 === "GH")) || (data1 === "HK")) || (data1 === "TW")) || (data1 === "UZ")) || (data1 === "VN")) || (data1 === "any"))){
const err3 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema51.properties.country.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.countries !== undefined){
let data2 = data.countries;
if(Array.isArray(data2)){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: schema51.properties.countries.items.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.format !== undefined){
let data4 = data.format;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data4 === "international") || (data4 === "national")) || (data4 === "e164"))){
const err8 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema51.properties.format.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err9 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":{"country_code":true,"country":true,"countries":true,"format":true,"realistic":true},"dynamicProps":false,"dynamicItems":false};

const schema52 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA")) || (data0 === "AU")) || (data0 === "MX")) || (data0 === "AT")) || (data0 === "CH")) || (data0 === "BE")) || (data0 === "SE")) || (data0 === "NO")) || (data0 === "DK")) || (data0 === "FI")) || (data0 === "PT")) || (data0 === "IE")) || (data0 === "KR")) || (data0 === "ZA")) || (data0 === "CZ")) || (data0 === "HU")) || (data0 === "RO")) || (data0 === "TR")) || (data0 === "RU")) || (data0 === "UA")) || (data0 === "SK")) || (data0 === "HR")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LT")) || (data0 === "EE")) || (data0 === "NZ")) || (data0 === "BG")) || (data0 === "AR")) || (data0 === "CO")) || (data0 === "TH")) || (data0 === "PK")) || (data0 === "BD")) || (data0 === "AZ")) || (data0 === "RS")) || (data0 === "MD")) || (data0 === "SI")) || (data0 === "MK")) || (data0 === "GR")) || (data0 === "IL")) || (data0 === "IR")) || (data0 === "AM")) || (data0 === "GE")) || (data0 === "ID")) || (data0 === "IQ")) || (data0 === "EG")) || (data0 === "MN")) || (data0 === "MV")) || (data0 === "NP")) || (data0 === "SN")) || (data0 === "NG")) || (data0 === "GH")) || (data0 === "HK")) || (data0 === "TW")) || (data0 === "UZ")) || (data0 === "VN")) || (data0 === "any"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema52.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.countries !== undefined){
let data1 = data.countries;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: schema52.properties.countries.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":{"country":true,"countries":true},"dynamicProps":false,"dynamicItems":false};

const schema53 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA")) || (data0 === "AU")) || (data0 === "MX")) || (data0 === "AT")) || (data0 === "CH")) || (data0 === "BE")) || (data0 === "SE")) || (data0 === "NO")) || (data0 === "DK")) || (data0 === "FI")) || (data0 === "PT")) || (data0 === "IE")) || (data0 === "KR")) || (data0 === "ZA")) || (data0 === "CZ")) || (data0 === "HU")) || (data0 === "RO")) || (data0 === "TR")) || (data0 === "RU")) || (data0 === "UA")) || (data0 === "SK")) || (data0 === "HR")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LT")) || (data0 === "EE")) || (data0 === "NZ")) || (data0 === "BG")) || (data0 === "AR")) || (data0 === "CO")) || (data0 === "TH")) || (data0 === "PK")) || (data0 === "BD")) || (data0 === "AZ")) || (data0 === "RS")) || (data0 === "MD")) || (data0 === "SI")) || (data0 === "MK")) || (data0 === "GR")) || (data0 === "IL")) || (data0 === "IR")) || (data0 === "AM")) || (data0 === "GE")) || (data0 === "ID")) || (data0 === "IQ")) || (data0 === "EG")) || (data0 === "MN")) || (data0 === "MV")) || (data0 === "NP")) || (data0 === "SN")) || (data0 === "NG")) || (data0 === "GH")) || (data0 === "HK")) || (data0 === "TW")) || (data0 === "UZ")) || (data0 === "VN")) || (data0 === "any"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema53.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.countries !== undefined){
let data1 = data.countries;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: schema53.properties.countries.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":{"country":true,"countries":true},"dynamicProps":false,"dynamicItems":false};

const schema54 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA")) || (data0 === "AU")) || (data0 === "MX")) || (data0 === "AT")) || (data0 === "CH")) || (data0 === "BE")) || (data0 === "SE")) || (data0 === "NO")) || (data0 === "DK")) || (data0 === "FI")) || (data0 === "PT")) || (data0 === "IE")) || (data0 === "KR")) || (data0 === "ZA")) || (data0 === "CZ")) || (data0 === "HU")) || (data0 === "RO")) || (data0 === "TR")) || (data0 === "RU")) || (data0 === "UA")) || (data0 === "SK")) || (data0 === "HR")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LT")) || (data0 === "EE")) || (data0 === "NZ")) || (data0 === "BG")) || (data0 === "AR")) || (data0 === "CO")) || (data0 === "TH")) || (data0 === "PK")) || (data0 === "BD")) || (data0 === "AZ")) || (data0 === "RS")) || (data0 === "MD")) || (data0 === "SI")) || (data0 === "MK")) || (data0 === "GR")) || (data0 === "IL")) || (data0 === "IR")) || (data0 === "AM")) || (data0 === "GE")) || (data0 === "ID")) || (data0 === "IQ")) || (data0 === "EG")) || (data0 === "MN")) || (data0 === "MV")) || (data0 === "NP")) || (data0 === "SN")) || (data0 === "NG")) || (data0 === "GH")) || (data0 === "HK")) || (data0 === "TW")) || (data0 === "UZ")) || (data0 === "VN")) || (data0 === "any"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema54.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.countries !== undefined){
let data1 = data.countries;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: schema54.properties.countries.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":{"country":true,"countries":true},"dynamicProps":false,"dynamicItems":false};

const schema55 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA")) || (data0 === "AU")) || (data0 === "MX")) || (data0 === "AT")) || (data0 === "CH")) || (data0 === "BE")) || (data0 === "SE")) || (data0 === "NO")) || (data0 === "DK")) || (data0 === "FI")) || (data0 === "PT")) || (data0 === "IE")) || (data0 === "KR")) || (data0 === "ZA")) || (data0 === "CZ")) || (data0 === "HU")) || (data0 === "RO")) || (data0 === "TR")) || (data0 === "RU")) || (data0 === "UA")) || (data0 === "SK")) || (data0 === "HR")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LT")) || (data0 === "EE")) || (data0 === "NZ")) || (data0 === "BG")) || (data0 === "AR")) || (data0 === "CO")) || (data0 === "TH")) || (data0 === "PK")) || (data0 === "BD")) || (data0 === "AZ")) || (data0 === "RS")) || (data0 === "MD")) || (data0 === "SI")) || (data0 === "MK")) || (data0 === "GR")) || (data0 === "IL")) || (data0 === "IR")) || (data0 === "AM")) || (data0 === "GE")) || (data0 === "ID")) || (data0 === "IQ")) || (data0 === "EG")) || (data0 === "MN")) || (data0 === "MV")) || (data0 === "NP")) || (data0 === "SN")) || (data0 === "NG")) || (data0 === "GH")) || (data0 === "HK")) || (data0 === "TW")) || (data0 === "UZ")) || (data0 === "VN")) || (data0 === "any"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema55.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.countries !== undefined){
let data1 = data.countries;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: schema55.properties.countries.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":{"country":true,"countries":true},"dynamicProps":false,"dynamicItems":false};

const schema56 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA")) || (data0 === "AU")) || (data0 === "MX")) || (data0 === "AT")) || (data0 === "CH")) || (data0 === "BE")) || (data0 === "SE")) || (data0 === "NO")) || (data0 === "DK")) || (data0 === "FI")) || (data0 === "PT")) || (data0 === "IE")) || (data0 === "KR")) || (data0 === "ZA")) || (data0 === "CZ")) || (data0 === "HU")) || (data0 === "RO")) || (data0 === "TR")) || (data0 === "RU")) || (data0 === "UA")) || (data0 === "SK")) || (data0 === "HR")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LT")) || (data0 === "EE")) || (data0 === "NZ")) || (data0 === "BG")) || (data0 === "AR")) || (data0 === "CO")) || (data0 === "TH")) || (data0 === "PK")) || (data0 === "BD")) || (data0 === "AZ")) || (data0 === "RS")) || (data0 === "MD")) || (data0 === "SI")) || (data0 === "MK")) || (data0 === "GR")) || (data0 === "IL")) || (data0 === "IR")) || (data0 === "AM")) || (data0 === "GE")) || (data0 === "ID")) || (data0 === "IQ")) || (data0 === "EG")) || (data0 === "MN")) || (data0 === "MV")) || (data0 === "NP")) || (data0 === "SN")) || (data0 === "NG")) || (data0 === "GH")) || (data0 === "HK")) || (data0 === "TW")) || (data0 === "UZ")) || (data0 === "VN")) || (data0 === "any"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema56.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.countries !== undefined){
let data1 = data.countries;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: schema56.properties.countries.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":{"country":true,"countries":true},"dynamicProps":false,"dynamicItems":false};

const schema57 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA")) || (data0 === "AU")) || (data0 === "MX")) || (data0 === "AT")) || (data0 === "CH")) || (data0 === "BE")) || (data0 === "SE")) || (data0 === "NO")) || (data0 === "DK")) || (data0 === "FI")) || (data0 === "PT")) || (data0 === "IE")) || (data0 === "KR")) || (data0 === "ZA")) || (data0 === "CZ")) || (data0 === "HU")) || (data0 === "RO")) || (data0 === "TR")) || (data0 === "RU")) || (data0 === "UA")) || (data0 === "SK")) || (data0 === "HR")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LT")) || (data0 === "EE")) || (data0 === "NZ")) || (data0 === "BG")) || (data0 === "AR")) || (data0 === "CO")) || (data0 === "TH")) || (data0 === "PK")) || (data0 === "BD")) || (data0 === "AZ")) || (data0 === "RS")) || (data0 === "MD")) || (data0 === "SI")) || (data0 === "MK")) || (data0 === "GR")) || (data0 === "IL")) || (data0 === "IR")) || (data0 === "AM")) || (data0 === "GE")) || (data0 === "ID")) || (data0 === "IQ")) || (data0 === "EG")) || (data0 === "MN")) || (data0 === "MV")) || (data0 === "NP")) || (data0 === "SN")) || (data0 === "NG")) || (data0 === "GH")) || (data0 === "HK")) || (data0 === "TW")) || (data0 === "UZ")) || (data0 === "VN")) || (data0 === "any"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema57.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.countries !== undefined){
let data1 = data.countries;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: schema57.properties.countries.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":{"country":true,"countries":true},"dynamicProps":false,"dynamicItems":false};

const schema58 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1},"format":{"type":"string","enum":["alpha-2","alpha-3","numeric"]}}};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA")) || (data0 === "AU")) || (data0 === "MX")) || (data0 === "AT")) || (data0 === "CH")) || (data0 === "BE")) || (data0 === "SE")) || (data0 === "NO")) || (data0 === "DK")) || (data0 === "FI")) || (data0 === "PT")) || (data0 === "IE")) || (data0 === "KR")) || (data0 === "ZA")) || (data0 === "CZ")) || (data0 === "HU")) || (data0 === "RO")) || (data0 === "TR")) || (data0 === "RU")) || (data0 === "UA")) || (data0 === "SK")) || (data0 === "HR")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LT")) || (data0 === "EE")) || (data0 === "NZ")) || (data0 === "BG")) || (data0 === "AR")) || (data0 === "CO")) || (data0 === "TH")) || (data0 === "PK")) || (data0 === "BD")) || (data0 === "AZ")) || (data0 === "RS")) || (data0 === "MD")) || (data0 === "SI")) || (data0 === "MK")) || (data0 === "GR")) || (data0 === "IL")) || (data0 === "IR")) || (data0 === "AM")) || (data0 === "GE")) || (data0 === "ID")) || (data0 === "IQ")) || (data0 === "EG")) || (data0 === "MN")) || (data0 === "MV")) || (data0 === "NP")) || (data0 === "SN")) || (data0 === "NG")) || (data0 === "GH")) || (data0 === "HK")) || (data0 === "TW")) || (data0 === "UZ")) || (data0 === "VN")) || (data0 === "any"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema58.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.countries !== undefined){
let data1 = data.countries;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: schema58.properties.countries.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.format !== undefined){
let data3 = data.format;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data3 === "alpha-2") || (data3 === "alpha-3")) || (data3 === "numeric"))){
const err6 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema58.properties.format.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":{"country":true,"countries":true,"format":true},"dynamicProps":false,"dynamicItems":false};

const schema59 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA")) || (data0 === "AU")) || (data0 === "MX")) || (data0 === "AT")) || (data0 === "CH")) || (data0 === "BE")) || (data0 === "SE")) || (data0 === "NO")) || (data0 === "DK")) || (data0 === "FI")) || (data0 === "PT")) || (data0 === "IE")) || (data0 === "KR")) || (data0 === "ZA")) || (data0 === "CZ")) || (data0 === "HU")) || (data0 === "RO")) || (data0 === "TR")) || (data0 === "RU")) || (data0 === "UA")) || (data0 === "SK")) || (data0 === "HR")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LT")) || (data0 === "EE")) || (data0 === "NZ")) || (data0 === "BG")) || (data0 === "AR")) || (data0 === "CO")) || (data0 === "TH")) || (data0 === "PK")) || (data0 === "BD")) || (data0 === "AZ")) || (data0 === "RS")) || (data0 === "MD")) || (data0 === "SI")) || (data0 === "MK")) || (data0 === "GR")) || (data0 === "IL")) || (data0 === "IR")) || (data0 === "AM")) || (data0 === "GE")) || (data0 === "ID")) || (data0 === "IQ")) || (data0 === "EG")) || (data0 === "MN")) || (data0 === "MV")) || (data0 === "NP")) || (data0 === "SN")) || (data0 === "NG")) || (data0 === "GH")) || (data0 === "HK")) || (data0 === "TW")) || (data0 === "UZ")) || (data0 === "VN")) || (data0 === "any"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema59.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.countries !== undefined){
let data1 = data.countries;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: schema59.properties.countries.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":{"country":true,"countries":true},"dynamicProps":false,"dynamicItems":false};

const schema60 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA")) || (data0 === "AU")) || (data0 === "MX")) || (data0 === "AT")) || (data0 === "CH")) || (data0 === "BE")) || (data0 === "SE")) || (data0 === "NO")) || (data0 === "DK")) || (data0 === "FI")) || (data0 === "PT")) || (data0 === "IE")) || (data0 === "KR")) || (data0 === "ZA")) || (data0 === "CZ")) || (data0 === "HU")) || (data0 === "RO")) || (data0 === "TR")) || (data0 === "RU")) || (data0 === "UA")) || (data0 === "SK")) || (data0 === "HR")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LT")) || (data0 === "EE")) || (data0 === "NZ")) || (data0 === "BG")) || (data0 === "AR")) || (data0 === "CO")) || (data0 === "TH")) || (data0 === "PK")) || (data0 === "BD")) || (data0 === "AZ")) || (data0 === "RS")) || (data0 === "MD")) || (data0 === "SI")) || (data0 === "MK")) || (data0 === "GR")) || (data0 === "IL")) || (data0 === "IR")) || (data0 === "AM")) || (data0 === "GE")) || (data0 === "ID")) || (data0 === "IQ")) || (data0 === "EG")) || (data0 === "MN")) || (data0 === "MV")) || (data0 === "NP")) || (data0 === "SN")) || (data0 === "NG")) || (data0 === "GH")) || (data0 === "HK")) || (data0 === "TW")) || (data0 === "UZ")) || (data0 === "VN")) || (data0 === "any"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema60.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.countries !== undefined){
let data1 = data.countries;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: schema60.properties.countries.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":{"country":true,"countries":true},"dynamicProps":false,"dynamicItems":false};

const schema61 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA")) || (data0 === "AU")) || (data0 === "MX")) || (data0 === "AT")) || (data0 === "CH")) || (data0 === "BE")) || (data0 === "SE")) || (data0 === "NO")) || (data0 === "DK")) || (data0 === "FI")) || (data0 === "PT")) || (data0 === "IE")) || (data0 === "KR")) || (data0 === "ZA")) || (data0 === "CZ")) || (data0 === "HU")) || (data0 === "RO")) || (data0 === "TR")) || (data0 === "RU")) || (data0 === "UA")) || (data0 === "SK")) || (data0 === "HR")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LT")) || (data0 === "EE")) || (data0 === "NZ")) || (data0 === "BG")) || (data0 === "AR")) || (data0 === "CO")) || (data0 === "TH")) || (data0 === "PK")) || (data0 === "BD")) || (data0 === "AZ")) || (data0 === "RS")) || (data0 === "MD")) || (data0 === "SI")) || (data0 === "MK")) || (data0 === "GR")) || (data0 === "IL")) || (data0 === "IR")) || (data0 === "AM")) || (data0 === "GE")) || (data0 === "ID")) || (data0 === "IQ")) || (data0 === "EG")) || (data0 === "MN")) || (data0 === "MV")) || (data0 === "NP")) || (data0 === "SN")) || (data0 === "NG")) || (data0 === "GH")) || (data0 === "HK")) || (data0 === "TW")) || (data0 === "UZ")) || (data0 === "VN")) || (data0 === "any"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema61.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.countries !== undefined){
let data1 = data.countries;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: schema61.properties.countries.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":{"country":true,"countries":true},"dynamicProps":false,"dynamicItems":false};

const schema62 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA")) || (data0 === "AU")) || (data0 === "MX")) || (data0 === "AT")) || (data0 === "CH")) || (data0 === "BE")) || (data0 === "SE")) || (data0 === "NO")) || (data0 === "DK")) || (data0 === "FI")) || (data0 === "PT")) || (data0 === "IE")) || (data0 === "KR")) || (data0 === "ZA")) || (data0 === "CZ")) || (data0 === "HU")) || (data0 === "RO")) || (data0 === "TR")) || (data0 === "RU")) || (data0 === "UA")) || (data0 === "SK")) || (data0 === "HR")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LT")) || (data0 === "EE")) || (data0 === "NZ")) || (data0 === "BG")) || (data0 === "AR")) || (data0 === "CO")) || (data0 === "TH")) || (data0 === "PK")) || (data0 === "BD")) || (data0 === "AZ")) || (data0 === "RS")) || (data0 === "MD")) || (data0 === "SI")) || (data0 === "MK")) || (data0 === "GR")) || (data0 === "IL")) || (data0 === "IR")) || (data0 === "AM")) || (data0 === "GE")) || (data0 === "ID")) || (data0 === "IQ")) || (data0 === "EG")) || (data0 === "MN")) || (data0 === "MV")) || (data0 === "NP")) || (data0 === "SN")) || (data0 === "NG")) || (data0 === "GH")) || (data0 === "HK")) || (data0 === "TW")) || (data0 === "UZ")) || (data0 === "VN")) || (data0 === "any"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema62.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.countries !== undefined){
let data1 = data.countries;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: schema62.properties.countries.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":{"country":true,"countries":true},"dynamicProps":false,"dynamicItems":false};

const schema63 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA")) || (data0 === "AU")) || (data0 === "MX")) || (data0 === "AT")) || (data0 === "CH")) || (data0 === "BE")) || (data0 === "SE")) || (data0 === "NO")) || (data0 === "DK")) || (data0 === "FI")) || (data0 === "PT")) || (data0 === "IE")) || (data0 === "KR")) || (data0 === "ZA")) || (data0 === "CZ")) || (data0 === "HU")) || (data0 === "RO")) || (data0 === "TR")) || (data0 === "RU")) || (data0 === "UA")) || (data0 === "SK")) || (data0 === "HR")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LT")) || (data0 === "EE")) || (data0 === "NZ")) || (data0 === "BG")) || (data0 === "AR")) || (data0 === "CO")) || (data0 === "TH")) || (data0 === "PK")) || (data0 === "BD")) || (data0 === "AZ")) || (data0 === "RS")) || (data0 === "MD")) || (data0 === "SI")) || (data0 === "MK")) || (data0 === "GR")) || (data0 === "IL")) || (data0 === "IR")) || (data0 === "AM")) || (data0 === "GE")) || (data0 === "ID")) || (data0 === "IQ")) || (data0 === "EG")) || (data0 === "MN")) || (data0 === "MV")) || (data0 === "NP")) || (data0 === "SN")) || (data0 === "NG")) || (data0 === "GH")) || (data0 === "HK")) || (data0 === "TW")) || (data0 === "UZ")) || (data0 === "VN")) || (data0 === "any"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema63.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.countries !== undefined){
let data1 = data.countries;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: schema63.properties.countries.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":{"country":true,"countries":true},"dynamicProps":false,"dynamicItems":false};

const schema64 = {"properties":{"kind":{"type":"string","enum":["retail","corporate"]}}};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data0 === "retail") || (data0 === "corporate"))){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema64.properties.kind.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":{"kind":true},"dynamicProps":false,"dynamicItems":false};

const schema65 = {"properties":{"min":{"type":"integer","minimum":1,"maximum":20,"default":2},"max":{"type":"integer","minimum":1,"maximum":20,"default":3}}};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 20 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 20 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":{"min":true,"max":true},"dynamicProps":false,"dynamicItems":false};

const schema66 = {"properties":{"currency":{"type":"string"},"min":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"max":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"at_least":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"at_most":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}}};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err0 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.min !== undefined){
let data1 = data.min;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema66.properties.min.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max !== undefined){
let data2 = data.max;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema66.properties.max.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.at_least !== undefined){
let data3 = data.at_least;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
const err5 = {instancePath:instancePath+"/at_least",schemaPath:"#/properties/at_least/type",keyword:"type",params:{type: schema66.properties.at_least.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err6 = {instancePath:instancePath+"/at_least",schemaPath:"#/properties/at_least/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.at_most !== undefined){
let data4 = data.at_most;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")){
const err7 = {instancePath:instancePath+"/at_most",schemaPath:"#/properties/at_most/type",keyword:"type",params:{type: schema66.properties.at_most.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err8 = {instancePath:instancePath+"/at_most",schemaPath:"#/properties/at_most/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":{"currency":true,"min":true,"max":true,"at_least":true,"at_most":true},"dynamicProps":false,"dynamicItems":false};

const schema67 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","any"]},"countries":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1}}};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA")) || (data0 === "AU")) || (data0 === "MX")) || (data0 === "AT")) || (data0 === "CH")) || (data0 === "BE")) || (data0 === "SE")) || (data0 === "NO")) || (data0 === "DK")) || (data0 === "FI")) || (data0 === "PT")) || (data0 === "IE")) || (data0 === "KR")) || (data0 === "ZA")) || (data0 === "CZ")) || (data0 === "HU")) || (data0 === "RO")) || (data0 === "TR")) || (data0 === "RU")) || (data0 === "UA")) || (data0 === "SK")) || (data0 === "HR")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LT")) || (data0 === "EE")) || (data0 === "NZ")) || (data0 === "BG")) || (data0 === "AR")) || (data0 === "CO")) || (data0 === "TH")) || (data0 === "PK")) || (data0 === "BD")) || (data0 === "AZ")) || (data0 === "RS")) || (data0 === "MD")) || (data0 === "SI")) || (data0 === "MK")) || (data0 === "GR")) || (data0 === "IL")) || (data0 === "IR")) || (data0 === "AM")) || (data0 === "GE")) || (data0 === "ID")) || (data0 === "IQ")) || (data0 === "EG")) || (data0 === "MN")) || (data0 === "MV")) || (data0 === "NP")) || (data0 === "SN")) || (data0 === "NG")) || (data0 === "GH")) || (data0 === "HK")) || (data0 === "TW")) || (data0 === "UZ")) || (data0 === "VN")) || (data0 === "any"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema67.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.countries !== undefined){
let data1 = data.countries;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: schema67.properties.countries.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":{"country":true,"countries":true},"dynamicProps":false,"dynamicItems":false};

const schema68 = {"properties":{"country":{"type":"string","enum":["AD","AE","AL","AT","AZ","BA","BE","BG","BH","BR","BY","CH","CR","CY","CZ","DE","DK","DO","EE","EG","ES","FI","FO","FR","GB","GE","GI","GL","GR","HR","HU","IE","IL","IQ","IS","IT","JO","KW","KZ","LB","LC","LI","LT","LU","LV","LY","MC","MD","ME","MK","MN","MR","MT","NI","NL","NO","OM","PK","PL","PS","PT","QA","RO","RS","SA","SD","SE","SI","SK","SM","ST","SV","TL","TN","TR","UA","VA","VG","XK","YE"]},"format":{"type":"string","enum":["electronic","print"]},"realistic":{"type":"boolean","default":false}}};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "AD") || (data0 === "AE")) || (data0 === "AL")) || (data0 === "AT")) || (data0 === "AZ")) || (data0 === "BA")) || (data0 === "BE")) || (data0 === "BG")) || (data0 === "BH")) || (data0 === "BR")) || (data0 === "BY")) || (data0 === "CH")) || (data0 === "CR")) || (data0 === "CY")) || (data0 === "CZ")) || (data0 === "DE")) || (data0 === "DK")) || (data0 === "DO")) || (data0 === "EE")) || (data0 === "EG")) || (data0 === "ES")) || (data0 === "FI")) || (data0 === "FO")) || (data0 === "FR")) || (data0 === "GB")) || (data0 === "GE")) || (data0 === "GI")) || (data0 === "GL")) || (data0 === "GR")) || (data0 === "HR")) || (data0 === "HU")) || (data0 === "IE")) || (data0 === "IL")) || (data0 === "IQ")) || (data0 === "IS")) || (data0 === "IT")) || (data0 === "JO")) || (data0 === "KW")) || (data0 === "KZ")) || (data0 === "LB")) || (data0 === "LC")) || (data0 === "LI")) || (data0 === "LT")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LY")) || (data0 === "MC")) || (data0 === "MD")) || (data0 === "ME")) || (data0 === "MK")) || (data0 === "MN")) || (data0 === "MR")) || (data0 === "MT")) || (data0 === "NI")) || (data0 === "NL")) || (data0 === "NO")) || (data0 === "OM")) || (data0 === "PK")) || (data0 === "PL")) || (data0 === "PS")) || (data0 === "PT")) || (data0 === "QA")) || (data0 === "RO")) || (data0 === "RS")) || (data0 === "SA")) || (data0 === "SD")) || (data0 === "SE")) || (data0 === "SI")) || (data0 === "SK")) || (data0 === "SM")) || (data0 === "ST")) || (data0 === "SV")) || (data0 === "TL")) || (data0 === "TN")) || (data0 === "TR")) || (data0 === "UA")) || (data0 === "VA")) || (data0 === "VG")) || (data0 === "XK")) || (data0 === "YE"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema68.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "electronic") || (data1 === "print"))){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema68.properties.format.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err4 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":{"country":true,"format":true,"realistic":true},"dynamicProps":false,"dynamicItems":false};

const schema69 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA","AU","MX","AT","CH","BE","SE","NO","DK","FI","PT","IE","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN","AD","AE","AL","BA","BH","BY","CR","CY","DO","FO","GI","GL","IS","JO","KW","KZ","LB","LC","LI","LY","MC","ME","MR","MT","NI","OM","PS","QA","SA","SD","SM","ST","SV","TL","TN","VA","VG","XK","YE"]},"length":{"type":"integer","minimum":8,"maximum":11,"default":8},"realistic":{"type":"boolean","default":false}}};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA")) || (data0 === "AU")) || (data0 === "MX")) || (data0 === "AT")) || (data0 === "CH")) || (data0 === "BE")) || (data0 === "SE")) || (data0 === "NO")) || (data0 === "DK")) || (data0 === "FI")) || (data0 === "PT")) || (data0 === "IE")) || (data0 === "KR")) || (data0 === "ZA")) || (data0 === "CZ")) || (data0 === "HU")) || (data0 === "RO")) || (data0 === "TR")) || (data0 === "RU")) || (data0 === "UA")) || (data0 === "SK")) || (data0 === "HR")) || (data0 === "LU")) || (data0 === "LV")) || (data0 === "LT")) || (data0 === "EE")) || (data0 === "NZ")) || (data0 === "BG")) || (data0 === "AR")) || (data0 === "CO")) || (data0 === "TH")) || (data0 === "PK")) || (data0 === "BD")) || (data0 === "AZ")) || (data0 === "RS")) || (data0 === "MD")) || (data0 === "SI")) || (data0 === "MK")) || (data0 === "GR")) || (data0 === "IL")) || (data0 === "IR")) || (data0 === "AM")) || (data0 === "GE")) || (data0 === "ID")) || (data0 === "IQ")) || (data0 === "EG")) || (data0 === "MN")) || (data0 === "MV")) || (data0 === "NP")) || (data0 === "SN")) || (data0 === "NG")) || (data0 === "GH")) || (data0 === "HK")) || (data0 === "TW")) || (data0 === "UZ")) || (data0 === "VN")) || (data0 === "AD")) || (data0 === "AE")) || (data0 === "AL")) || (data0 === "BA")) || (data0 === "BH")) || (data0 === "BY")) || (data0 === "CR")) || (data0 === "CY")) || (data0 === "DO")) || (data0 === "FO")) || (data0 === "GI")) || (data0 === "GL")) || (data0 === "IS")) || (data0 === "JO")) || (data0 === "KW")) || (data0 === "KZ")) || (data0 === "LB")) || (data0 === "LC")) || (data0 === "LI")) || (data0 === "LY")) || (data0 === "MC")) || (data0 === "ME")) || (data0 === "MR")) || (data0 === "MT")) || (data0 === "NI")) || (data0 === "OM")) || (data0 === "PS")) || (data0 === "QA")) || (data0 === "SA")) || (data0 === "SD")) || (data0 === "SM")) || (data0 === "ST")) || (data0 === "SV")) || (data0 === "TL")) || (data0 === "TN")) || (data0 === "VA")) || (data0 === "VG")) || (data0 === "XK")) || (data0 === "YE"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema69.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.length !== undefined){
let data1 = data.length;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 11 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 11}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 8 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err5 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":{"country":true,"length":true,"realistic":true},"dynamicProps":false,"dynamicItems":false};

const schema70 = {"properties":{"length":{"type":"integer","minimum":4,"maximum":30,"default":10}}};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.length !== undefined){
let data0 = data.length;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 30 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 4 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":{"length":true},"dynamicProps":false,"dynamicItems":false};

const schema71 = {"properties":{"realistic":{"type":"boolean","default":false}}};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err0 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":{"realistic":true},"dynamicProps":false,"dynamicItems":false};

const schema72 = {"properties":{"network":{"type":"string","enum":["visa","mastercard","amex","discover","diners","jcb","unionpay"]},"format":{"type":"string","enum":["plain","spaces","dashes"]},"realistic":{"type":"boolean","default":false}}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.network !== undefined){
let data0 = data.network;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data0 === "visa") || (data0 === "mastercard")) || (data0 === "amex")) || (data0 === "discover")) || (data0 === "diners")) || (data0 === "jcb")) || (data0 === "unionpay"))){
const err1 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/enum",keyword:"enum",params:{allowedValues: schema72.properties.network.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data1 === "plain") || (data1 === "spaces")) || (data1 === "dashes"))){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema72.properties.format.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err4 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":{"network":true,"format":true,"realistic":true},"dynamicProps":false,"dynamicItems":false};

const schema73 = {"properties":{"network":{"type":"string","enum":["visa","mastercard","amex","discover","diners","jcb","unionpay"]}}};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.network !== undefined){
let data0 = data.network;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data0 === "visa") || (data0 === "mastercard")) || (data0 === "amex")) || (data0 === "discover")) || (data0 === "diners")) || (data0 === "jcb")) || (data0 === "unionpay"))){
const err1 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/enum",keyword:"enum",params:{allowedValues: schema73.properties.network.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":{"network":true},"dynamicProps":false,"dynamicItems":false};

const schema74 = {"properties":{"country":{"type":"string","enum":["US","GB","DE","FR","ES","IT","NL","PL","BR","IN","JP","CN","CA"]},"holder":{"type":"string","enum":["company","person"]},"realistic":{"type":"boolean","default":false},"min_age":{"type":"integer","minimum":0,"maximum":150,"default":18},"max_age":{"type":"integer","minimum":0,"maximum":150,"default":80}}};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((data0 === "US") || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "ES")) || (data0 === "IT")) || (data0 === "NL")) || (data0 === "PL")) || (data0 === "BR")) || (data0 === "IN")) || (data0 === "JP")) || (data0 === "CN")) || (data0 === "CA"))){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/enum",keyword:"enum",params:{allowedValues: schema74.properties.country.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.holder !== undefined){
let data1 = data.holder;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/holder",schemaPath:"#/properties/holder/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "company") || (data1 === "person"))){
const err3 = {instancePath:instancePath+"/holder",schemaPath:"#/properties/holder/enum",keyword:"enum",params:{allowedValues: schema74.properties.holder.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err4 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.min_age !== undefined){
let data3 = data.min_age;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 150 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.max_age !== undefined){
let data4 = data.max_age;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 150 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":{"country":true,"holder":true,"realistic":true,"min_age":true,"max_age":true},"dynamicProps":false,"dynamicItems":false};

const schema75 = {"properties":{"realistic":{"type":"boolean","default":false}}};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err0 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":{"realistic":true},"dynamicProps":false,"dynamicItems":false};

const schema76 = {"properties":{"version":{"type":"integer","minimum":10,"maximum":13,"default":13},"format":{"type":"string","enum":["hyphens","plain"]}}};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 13 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 13}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 10 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "hyphens") || (data1 === "plain"))){
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema76.properties.format.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":{"version":true,"format":true},"dynamicProps":false,"dynamicItems":false};

const schema77 = {"properties":{"length":{"type":"integer","minimum":8,"maximum":13,"default":13},"realistic":{"type":"boolean","default":false}}};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.length !== undefined){
let data0 = data.length;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 13 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 13}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 8 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err3 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":{"length":true,"realistic":true},"dynamicProps":false,"dynamicItems":false};

const schema78 = {"properties":{"realistic":{"type":"boolean","default":false}}};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err0 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":{"realistic":true},"dynamicProps":false,"dynamicItems":false};

const schema79 = {"properties":{"realistic":{"type":"boolean","default":false}}};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err0 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":{"realistic":true},"dynamicProps":false,"dynamicItems":false};

const schema80 = {"properties":{"realistic":{"type":"boolean","default":false}}};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err0 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":{"realistic":true},"dynamicProps":false,"dynamicItems":false};

const schema81 = {"properties":{"range":{"type":"string","enum":["private","public","documentation"]},"version":{"type":"integer","minimum":4,"maximum":6,"default":4},"subnet":{"type":"string"},"realistic":{"type":"boolean","default":false}}};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.range !== undefined){
let data0 = data.range;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data0 === "private") || (data0 === "public")) || (data0 === "documentation"))){
const err1 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/enum",keyword:"enum",params:{allowedValues: schema81.properties.range.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 6 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 4 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.subnet !== undefined){
if(typeof data.subnet !== "string"){
const err5 = {instancePath:instancePath+"/subnet",schemaPath:"#/properties/subnet/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err6 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"props":{"range":true,"version":true,"subnet":true,"realistic":true},"dynamicProps":false,"dynamicItems":false};

const schema82 = {"properties":{"version":{"type":"integer","minimum":4,"maximum":6,"default":4},"prefix":{"type":"integer","minimum":8,"maximum":112}}};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 6 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 4 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.prefix !== undefined){
let data1 = data.prefix;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 112 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/maximum",keyword:"maximum",params:{comparison: "<=", limit: 112}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 8 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":{"version":true,"prefix":true},"dynamicProps":false,"dynamicItems":false};

const schema83 = {"properties":{"vendor":{"type":"string","enum":["apple","arista","aruba","cisco","dell","hp","huawei","intel","juniper","microsoft","mikrotik","netgear","nokia","raspberry_pi","samsung","tp_link","ubiquiti","vmware","zyxel"]},"separator":{"type":"string","enum":["colon","dash","dot","none"]},"case":{"type":"string","enum":["lower","upper"]}}};

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vendor !== undefined){
let data0 = data.vendor;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((data0 === "apple") || (data0 === "arista")) || (data0 === "aruba")) || (data0 === "cisco")) || (data0 === "dell")) || (data0 === "hp")) || (data0 === "huawei")) || (data0 === "intel")) || (data0 === "juniper")) || (data0 === "microsoft")) || (data0 === "mikrotik")) || (data0 === "netgear")) || (data0 === "nokia")) || (data0 === "raspberry_pi")) || (data0 === "samsung")) || (data0 === "tp_link")) || (data0 === "ubiquiti")) || (data0 === "vmware")) || (data0 === "zyxel"))){
const err1 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/enum",keyword:"enum",params:{allowedValues: schema83.properties.vendor.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.separator !== undefined){
let data1 = data.separator;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/separator",schemaPath:"#/properties/separator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data1 === "colon") || (data1 === "dash")) || (data1 === "dot")) || (data1 === "none"))){
const err3 = {instancePath:instancePath+"/separator",schemaPath:"#/properties/separator/enum",keyword:"enum",params:{allowedValues: schema83.properties.separator.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.case !== undefined){
let data2 = data.case;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data2 === "lower") || (data2 === "upper"))){
const err5 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/enum",keyword:"enum",params:{allowedValues: schema83.properties.case.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"props":{"vendor":true,"separator":true,"case":true},"dynamicProps":false,"dynamicItems":false};

const schema84 = {"properties":{"range":{"type":"string","enum":["well_known","registered","dynamic","any"]}}};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.range !== undefined){
let data0 = data.range;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data0 === "well_known") || (data0 === "registered")) || (data0 === "dynamic")) || (data0 === "any"))){
const err1 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/enum",keyword:"enum",params:{allowedValues: schema84.properties.range.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":{"range":true},"dynamicProps":false,"dynamicItems":false};

const schema85 = {"properties":{"range":{"type":"string","enum":["documentation","private","public"]}}};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.range !== undefined){
let data0 = data.range;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data0 === "documentation") || (data0 === "private")) || (data0 === "public"))){
const err1 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/enum",keyword:"enum",params:{allowedValues: schema85.properties.range.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":{"range":true},"dynamicProps":false,"dynamicItems":false};

const schema86 = {"properties":{"extension":{"type":"string"}}};

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.extension !== undefined){
if(typeof data.extension !== "string"){
const err0 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":{"extension":true},"dynamicProps":false,"dynamicItems":false};

const schema87 = {"properties":{"width":{"type":"integer","minimum":1,"maximum":10000,"default":640},"height":{"type":"integer","minimum":1,"maximum":10000,"default":480}}};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.width !== undefined){
let data0 = data.width;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.height !== undefined){
let data1 = data.height;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":{"width":true,"height":true},"dynamicProps":false,"dynamicItems":false};

const schema88 = {"properties":{"min":{"type":"integer","minimum":1,"maximum":10000,"default":3},"max":{"type":"integer","minimum":1,"maximum":10000,"default":5}}};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":{"min":true,"max":true},"dynamicProps":false,"dynamicItems":false};

const schema89 = {"properties":{"min":{"type":"integer","minimum":1,"maximum":10000,"default":4},"max":{"type":"integer","minimum":1,"maximum":10000,"default":12}}};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"props":{"min":true,"max":true},"dynamicProps":false,"dynamicItems":false};

const schema90 = {"properties":{"min":{"type":"integer","minimum":1,"maximum":10000,"default":25},"max":{"type":"integer","minimum":1,"maximum":10000,"default":70}}};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":{"min":true,"max":true},"dynamicProps":false,"dynamicItems":false};

const schema91 = {"properties":{"min":{"type":"integer","minimum":1,"maximum":10000,"default":10},"max":{"type":"integer","minimum":1,"maximum":10000,"default":40}}};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":{"min":true,"max":true},"dynamicProps":false,"dynamicItems":false};

const schema92 = {"properties":{"min":{"type":"integer","minimum":1,"maximum":20,"default":1},"max":{"type":"integer","minimum":1,"maximum":20,"default":3}}};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 20 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 20 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"props":{"min":true,"max":true},"dynamicProps":false,"dynamicItems":false};

const schema93 = {"properties":{"min":{"type":"integer","minimum":1,"maximum":20,"default":1},"max":{"type":"integer","minimum":1,"maximum":20,"default":3}}};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 20 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 20 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"props":{"min":true,"max":true},"dynamicProps":false,"dynamicItems":false};

const schema94 = {"properties":{"min":{"type":"integer","minimum":1,"maximum":20,"default":1},"max":{"type":"integer","minimum":1,"maximum":20,"default":4}}};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 20 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 20 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":{"min":true,"max":true},"dynamicProps":false,"dynamicItems":false};

const schema95 = {"properties":{"min":{"type":"integer","minimum":1,"maximum":20,"default":1},"max":{"type":"integer","minimum":1,"maximum":20,"default":2}}};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 20 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 20 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":{"min":true,"max":true},"dynamicProps":false,"dynamicItems":false};

const schema96 = {"properties":{"min":{"type":"integer","minimum":1,"maximum":20,"default":1},"max":{"type":"integer","minimum":1,"maximum":20,"default":4}}};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 20 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 20 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":{"min":true,"max":true},"dynamicProps":false,"dynamicItems":false};

const schema97 = {"properties":{"rating":{"type":"string"},"best":{"type":"integer","minimum":2,"maximum":100,"default":5}}};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rating !== undefined){
if(typeof data.rating !== "string"){
const err0 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.best !== undefined){
let data1 = data.best;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/best",schemaPath:"#/properties/best/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/best",schemaPath:"#/properties/best/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 2 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/best",schemaPath:"#/properties/best/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"props":{"rating":true,"best":true},"dynamicProps":false,"dynamicItems":false};

const schema98 = {"properties":{"rating":{"type":"string"},"best":{"type":"integer","minimum":2,"maximum":100,"default":5},"min":{"type":"integer","minimum":1,"maximum":20,"default":1},"max":{"type":"integer","minimum":1,"maximum":20,"default":4}}};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rating !== undefined){
if(typeof data.rating !== "string"){
const err0 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.best !== undefined){
let data1 = data.best;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/best",schemaPath:"#/properties/best/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/best",schemaPath:"#/properties/best/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 2 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/best",schemaPath:"#/properties/best/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.min !== undefined){
let data2 = data.min;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 20 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.max !== undefined){
let data3 = data.max;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 20 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":{"rating":true,"best":true,"min":true,"max":true},"dynamicProps":false,"dynamicItems":false};

const schema99 = {"properties":{"pattern":{"type":"string"},"max_repeat":{"type":"integer","minimum":1,"maximum":1000,"default":8}}};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pattern !== undefined){
if(typeof data.pattern !== "string"){
const err0 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.max_repeat !== undefined){
let data1 = data.max_repeat;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/max_repeat",schemaPath:"#/properties/max_repeat/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/max_repeat",schemaPath:"#/properties/max_repeat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/max_repeat",schemaPath:"#/properties/max_repeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":{"pattern":true,"max_repeat":true},"dynamicProps":false,"dynamicItems":false};

const schema100 = {"properties":{"format":{"type":"string","enum":["name","hex","rgb","hsl"]}}};

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data0 === "name") || (data0 === "hex")) || (data0 === "rgb")) || (data0 === "hsl"))){
const err1 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema100.properties.format.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":{"format":true},"dynamicProps":false,"dynamicItems":false};

const schema101 = {"properties":{"min":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"max":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"step":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"distribution":{"type":"string","enum":["uniform","normal","lognormal","exponential","pareto","zipf","poisson","beta","triangular","mixture","histogram","quantiles","sample"]},"mean":{"type":"number"},"stddev":{"type":"number"},"median":{"type":"number"},"sigma":{"type":"number"},"lambda":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"},"s":{"type":"number"},"components":{"type":["string","number","boolean","null","object","array"]},"edges":{"type":"array","items":{"type":"number"}},"weights":{"type":"array","items":{"type":"number"}},"quantiles":{"type":["string","number","boolean","null","object","array"]},"file":{"type":"string"},"column":{"type":"string"}}};

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema101.properties.min.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema101.properties.max.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.step !== undefined){
let data2 = data.step;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err4 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: schema101.properties.step.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err5 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.distribution !== undefined){
let data3 = data.distribution;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((((((((((data3 === "uniform") || (data3 === "normal")) || (data3 === "lognormal")) || (data3 === "exponential")) || (data3 === "pareto")) || (data3 === "zipf")) || (data3 === "poisson")) || (data3 === "beta")) || (data3 === "triangular")) || (data3 === "mixture")) || (data3 === "histogram")) || (data3 === "quantiles")) || (data3 === "sample"))){
const err7 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/enum",keyword:"enum",params:{allowedValues: schema101.properties.distribution.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.mean !== undefined){
let data4 = data.mean;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.stddev !== undefined){
let data5 = data.stddev;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.median !== undefined){
let data6 = data.median;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/median",schemaPath:"#/properties/median/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sigma !== undefined){
let data7 = data.sigma;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/sigma",schemaPath:"#/properties/sigma/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.lambda !== undefined){
let data8 = data.lambda;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err12 = {instancePath:instancePath+"/lambda",schemaPath:"#/properties/lambda/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.alpha !== undefined){
let data9 = data.alpha;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err13 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.beta !== undefined){
let data10 = data.beta;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err14 = {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.mode !== undefined){
let data11 = data.mode;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err15 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.s !== undefined){
let data12 = data.s;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err16 = {instancePath:instancePath+"/s",schemaPath:"#/properties/s/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.components !== undefined){
let data13 = data.components;
if((((typeof data13 != "object") && (typeof data13 !== "string")) && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")){
const err17 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: schema101.properties.components.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.edges !== undefined){
let data14 = data.edges;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err18 = {instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.weights !== undefined){
let data16 = data.weights;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err20 = {instancePath:instancePath+"/weights/" + i1,schemaPath:"#/properties/weights/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.quantiles !== undefined){
let data18 = data.quantiles;
if((((typeof data18 != "object") && (typeof data18 !== "string")) && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err22 = {instancePath:instancePath+"/quantiles",schemaPath:"#/properties/quantiles/type",keyword:"type",params:{type: schema101.properties.quantiles.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err23 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.column !== undefined){
if(typeof data.column !== "string"){
const err24 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"props":{"min":true,"max":true,"step":true,"distribution":true,"mean":true,"stddev":true,"median":true,"sigma":true,"lambda":true,"alpha":true,"beta":true,"mode":true,"s":true,"components":true,"edges":true,"weights":true,"quantiles":true,"file":true,"column":true},"dynamicProps":false,"dynamicItems":false};

const schema102 = {"properties":{"min":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"max":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"scale":{"type":"integer","minimum":0,"maximum":38},"step":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"distribution":{"type":"string","enum":["uniform","normal","lognormal","exponential","pareto","zipf","poisson","beta","triangular","mixture","histogram","quantiles","sample"]},"mean":{"type":"number"},"stddev":{"type":"number"},"median":{"type":"number"},"sigma":{"type":"number"},"lambda":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"},"s":{"type":"number"},"components":{"type":["string","number","boolean","null","object","array"]},"edges":{"type":"array","items":{"type":"number"}},"weights":{"type":"array","items":{"type":"number"}},"quantiles":{"type":["string","number","boolean","null","object","array"]},"file":{"type":"string"},"column":{"type":"string"}}};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema102.properties.min.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema102.properties.max.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.scale !== undefined){
let data2 = data.scale;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 38 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 38}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.step !== undefined){
let data3 = data.step;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
const err7 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: schema102.properties.step.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err8 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.distribution !== undefined){
let data4 = data.distribution;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((((((((((data4 === "uniform") || (data4 === "normal")) || (data4 === "lognormal")) || (data4 === "exponential")) || (data4 === "pareto")) || (data4 === "zipf")) || (data4 === "poisson")) || (data4 === "beta")) || (data4 === "triangular")) || (data4 === "mixture")) || (data4 === "histogram")) || (data4 === "quantiles")) || (data4 === "sample"))){
const err10 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/enum",keyword:"enum",params:{allowedValues: schema102.properties.distribution.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.mean !== undefined){
let data5 = data.mean;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.stddev !== undefined){
let data6 = data.stddev;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.median !== undefined){
let data7 = data.median;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/median",schemaPath:"#/properties/median/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.sigma !== undefined){
let data8 = data.sigma;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err14 = {instancePath:instancePath+"/sigma",schemaPath:"#/properties/sigma/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.lambda !== undefined){
let data9 = data.lambda;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err15 = {instancePath:instancePath+"/lambda",schemaPath:"#/properties/lambda/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.alpha !== undefined){
let data10 = data.alpha;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err16 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.beta !== undefined){
let data11 = data.beta;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err17 = {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.mode !== undefined){
let data12 = data.mode;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err18 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.s !== undefined){
let data13 = data.s;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err19 = {instancePath:instancePath+"/s",schemaPath:"#/properties/s/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.components !== undefined){
let data14 = data.components;
if((((typeof data14 != "object") && (typeof data14 !== "string")) && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")){
const err20 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: schema102.properties.components.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.edges !== undefined){
let data15 = data.edges;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err21 = {instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.weights !== undefined){
let data17 = data.weights;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err23 = {instancePath:instancePath+"/weights/" + i1,schemaPath:"#/properties/weights/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.quantiles !== undefined){
let data19 = data.quantiles;
if((((typeof data19 != "object") && (typeof data19 !== "string")) && (!((typeof data19 == "number") && (isFinite(data19))))) && (typeof data19 !== "boolean")){
const err25 = {instancePath:instancePath+"/quantiles",schemaPath:"#/properties/quantiles/type",keyword:"type",params:{type: schema102.properties.quantiles.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err26 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.column !== undefined){
if(typeof data.column !== "string"){
const err27 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":{"min":true,"max":true,"scale":true,"step":true,"distribution":true,"mean":true,"stddev":true,"median":true,"sigma":true,"lambda":true,"alpha":true,"beta":true,"mode":true,"s":true,"components":true,"edges":true,"weights":true,"quantiles":true,"file":true,"column":true},"dynamicProps":false,"dynamicItems":false};

const schema103 = {"properties":{"min":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"max":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"distribution":{"type":"string","enum":["uniform","normal","lognormal","exponential","pareto","zipf","poisson","beta","triangular","mixture","histogram","quantiles","sample"]},"mean":{"type":"number"},"stddev":{"type":"number"},"median":{"type":"number"},"sigma":{"type":"number"},"lambda":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"},"s":{"type":"number"},"components":{"type":["string","number","boolean","null","object","array"]},"edges":{"type":"array","items":{"type":"number"}},"weights":{"type":"array","items":{"type":"number"}},"quantiles":{"type":["string","number","boolean","null","object","array"]},"file":{"type":"string"},"column":{"type":"string"}}};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema103.properties.min.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema103.properties.max.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.distribution !== undefined){
let data2 = data.distribution;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((((((((data2 === "uniform") || (data2 === "normal")) || (data2 === "lognormal")) || (data2 === "exponential")) || (data2 === "pareto")) || (data2 === "zipf")) || (data2 === "poisson")) || (data2 === "beta")) || (data2 === "triangular")) || (data2 === "mixture")) || (data2 === "histogram")) || (data2 === "quantiles")) || (data2 === "sample"))){
const err5 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/enum",keyword:"enum",params:{allowedValues: schema103.properties.distribution.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mean !== undefined){
let data3 = data.mean;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.stddev !== undefined){
let data4 = data.stddev;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.median !== undefined){
let data5 = data.median;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/median",schemaPath:"#/properties/median/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sigma !== undefined){
let data6 = data.sigma;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/sigma",schemaPath:"#/properties/sigma/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.lambda !== undefined){
let data7 = data.lambda;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/lambda",schemaPath:"#/properties/lambda/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.alpha !== undefined){
let data8 = data.alpha;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.beta !== undefined){
let data9 = data.beta;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err12 = {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.mode !== undefined){
let data10 = data.mode;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err13 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.s !== undefined){
let data11 = data.s;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err14 = {instancePath:instancePath+"/s",schemaPath:"#/properties/s/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.components !== undefined){
let data12 = data.components;
if((((typeof data12 != "object") && (typeof data12 !== "string")) && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")){
const err15 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: schema103.properties.components.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.edges !== undefined){
let data13 = data.edges;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err16 = {instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.weights !== undefined){
let data15 = data.weights;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err18 = {instancePath:instancePath+"/weights/" + i1,schemaPath:"#/properties/weights/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.quantiles !== undefined){
let data17 = data.quantiles;
if((((typeof data17 != "object") && (typeof data17 !== "string")) && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
const err20 = {instancePath:instancePath+"/quantiles",schemaPath:"#/properties/quantiles/type",keyword:"type",params:{type: schema103.properties.quantiles.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err21 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.column !== undefined){
if(typeof data.column !== "string"){
const err22 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"props":{"min":true,"max":true,"distribution":true,"mean":true,"stddev":true,"median":true,"sigma":true,"lambda":true,"alpha":true,"beta":true,"mode":true,"s":true,"components":true,"edges":true,"weights":true,"quantiles":true,"file":true,"column":true},"dynamicProps":false,"dynamicItems":false};

const schema104 = {"properties":{"start_date":{"type":"string"},"end_date":{"type":"string"},"distribution":{"type":"string","enum":["uniform","normal","exponential","beta","triangular"]},"mean":{"type":"number"},"stddev":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"},"growth":{"type":"string","enum":["linear","exponential","s_curve"]},"growth_factor":{"type":"number"},"weekdays":{"type":"array","items":{"type":"number"}},"months":{"type":"array","items":{"type":"number"}},"days_off":{"type":"array","items":{"type":["string","number","boolean","null"]}},"holidays":{"type":"string"},"holiday_weight":{"type":"number"}}};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_date !== undefined){
if(typeof data.start_date !== "string"){
const err0 = {instancePath:instancePath+"/start_date",schemaPath:"#/properties/start_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.end_date !== undefined){
if(typeof data.end_date !== "string"){
const err1 = {instancePath:instancePath+"/end_date",schemaPath:"#/properties/end_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.distribution !== undefined){
let data2 = data.distribution;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((data2 === "uniform") || (data2 === "normal")) || (data2 === "exponential")) || (data2 === "beta")) || (data2 === "triangular"))){
const err3 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/enum",keyword:"enum",params:{allowedValues: schema104.properties.distribution.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mean !== undefined){
let data3 = data.mean;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.stddev !== undefined){
let data4 = data.stddev;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.alpha !== undefined){
let data5 = data.alpha;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.beta !== undefined){
let data6 = data.beta;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.mode !== undefined){
let data7 = data.mode;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err8 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.growth !== undefined){
let data8 = data.growth;
if(typeof data8 !== "string"){
const err9 = {instancePath:instancePath+"/growth",schemaPath:"#/properties/growth/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data8 === "linear") || (data8 === "exponential")) || (data8 === "s_curve"))){
const err10 = {instancePath:instancePath+"/growth",schemaPath:"#/properties/growth/enum",keyword:"enum",params:{allowedValues: schema104.properties.growth.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.growth_factor !== undefined){
let data9 = data.growth_factor;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err11 = {instancePath:instancePath+"/growth_factor",schemaPath:"#/properties/growth_factor/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.weekdays !== undefined){
let data10 = data.weekdays;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err12 = {instancePath:instancePath+"/weekdays/" + i0,schemaPath:"#/properties/weekdays/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/weekdays",schemaPath:"#/properties/weekdays/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.months !== undefined){
let data12 = data.months;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err14 = {instancePath:instancePath+"/months/" + i1,schemaPath:"#/properties/months/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/months",schemaPath:"#/properties/months/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.days_off !== undefined){
let data14 = data.days_off;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if((((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")) && (data15 !== null)){
const err16 = {instancePath:instancePath+"/days_off/" + i2,schemaPath:"#/properties/days_off/items/type",keyword:"type",params:{type: schema104.properties.days_off.items.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/days_off",schemaPath:"#/properties/days_off/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.holidays !== undefined){
if(typeof data.holidays !== "string"){
const err18 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.holiday_weight !== undefined){
let data17 = data.holiday_weight;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err19 = {instancePath:instancePath+"/holiday_weight",schemaPath:"#/properties/holiday_weight/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":{"start_date":true,"end_date":true,"distribution":true,"mean":true,"stddev":true,"alpha":true,"beta":true,"mode":true,"growth":true,"growth_factor":true,"weekdays":true,"months":true,"days_off":true,"holidays":true,"holiday_weight":true},"dynamicProps":false,"dynamicItems":false};

const schema105 = {"properties":{"start_date":{"type":"string"},"end_date":{"type":"string"},"precision":{"type":"integer","minimum":0,"maximum":6,"default":3},"distribution":{"type":"string","enum":["uniform","normal","exponential","beta","triangular"]},"mean":{"type":"number"},"stddev":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"},"growth":{"type":"string","enum":["linear","exponential","s_curve"]},"growth_factor":{"type":"number"},"weekdays":{"type":"array","items":{"type":"number"}},"months":{"type":"array","items":{"type":"number"}},"days_off":{"type":"array","items":{"type":["string","number","boolean","null"]}},"holidays":{"type":"string"},"holiday_weight":{"type":"number"},"hours":{"type":["string","number","boolean","null","object","array"]},"time_zone":{"type":"string"}}};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_date !== undefined){
if(typeof data.start_date !== "string"){
const err0 = {instancePath:instancePath+"/start_date",schemaPath:"#/properties/start_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.end_date !== undefined){
if(typeof data.end_date !== "string"){
const err1 = {instancePath:instancePath+"/end_date",schemaPath:"#/properties/end_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.precision !== undefined){
let data2 = data.precision;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 6 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.distribution !== undefined){
let data3 = data.distribution;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((data3 === "uniform") || (data3 === "normal")) || (data3 === "exponential")) || (data3 === "beta")) || (data3 === "triangular"))){
const err6 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/enum",keyword:"enum",params:{allowedValues: schema105.properties.distribution.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.mean !== undefined){
let data4 = data.mean;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.stddev !== undefined){
let data5 = data.stddev;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.alpha !== undefined){
let data6 = data.alpha;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.beta !== undefined){
let data7 = data.beta;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.mode !== undefined){
let data8 = data.mode;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.growth !== undefined){
let data9 = data.growth;
if(typeof data9 !== "string"){
const err12 = {instancePath:instancePath+"/growth",schemaPath:"#/properties/growth/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data9 === "linear") || (data9 === "exponential")) || (data9 === "s_curve"))){
const err13 = {instancePath:instancePath+"/growth",schemaPath:"#/properties/growth/enum",keyword:"enum",params:{allowedValues: schema105.properties.growth.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.growth_factor !== undefined){
let data10 = data.growth_factor;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err14 = {instancePath:instancePath+"/growth_factor",schemaPath:"#/properties/growth_factor/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.weekdays !== undefined){
let data11 = data.weekdays;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err15 = {instancePath:instancePath+"/weekdays/" + i0,schemaPath:"#/properties/weekdays/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/weekdays",schemaPath:"#/properties/weekdays/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.months !== undefined){
let data13 = data.months;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err17 = {instancePath:instancePath+"/months/" + i1,schemaPath:"#/properties/months/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/months",schemaPath:"#/properties/months/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.days_off !== undefined){
let data15 = data.days_off;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if((((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))) && (typeof data16 !== "boolean")) && (data16 !== null)){
const err19 = {instancePath:instancePath+"/days_off/" + i2,schemaPath:"#/properties/days_off/items/type",keyword:"type",params:{type: schema105.properties.days_off.items.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/days_off",schemaPath:"#/properties/days_off/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.holidays !== undefined){
if(typeof data.holidays !== "string"){
const err21 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.holiday_weight !== undefined){
let data18 = data.holiday_weight;
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err22 = {instancePath:instancePath+"/holiday_weight",schemaPath:"#/properties/holiday_weight/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.hours !== undefined){
let data19 = data.hours;
if((((typeof data19 != "object") && (typeof data19 !== "string")) && (!((typeof data19 == "number") && (isFinite(data19))))) && (typeof data19 !== "boolean")){
const err23 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type: schema105.properties.hours.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.time_zone !== undefined){
if(typeof data.time_zone !== "string"){
const err24 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":{"start_date":true,"end_date":true,"precision":true,"distribution":true,"mean":true,"stddev":true,"alpha":true,"beta":true,"mode":true,"growth":true,"growth_factor":true,"weekdays":true,"months":true,"days_off":true,"holidays":true,"holiday_weight":true,"hours":true,"time_zone":true},"dynamicProps":false,"dynamicItems":false};

const schema106 = {"properties":{"start":{"type":"string"},"end":{"type":"string"},"start_date":{"type":"string"},"end_date":{"type":"string"},"precision":{"type":"integer","minimum":0,"maximum":6,"default":0},"distribution":{"type":"string","enum":["uniform","normal","exponential","beta","triangular"]},"mean":{"type":"number"},"stddev":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"}}};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start !== undefined){
if(typeof data.start !== "string"){
const err0 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.end !== undefined){
if(typeof data.end !== "string"){
const err1 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.start_date !== undefined){
if(typeof data.start_date !== "string"){
const err2 = {instancePath:instancePath+"/start_date",schemaPath:"#/properties/start_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.end_date !== undefined){
if(typeof data.end_date !== "string"){
const err3 = {instancePath:instancePath+"/end_date",schemaPath:"#/properties/end_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.precision !== undefined){
let data4 = data.precision;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err4 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 6 || isNaN(data4)){
const err5 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.distribution !== undefined){
let data5 = data.distribution;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((data5 === "uniform") || (data5 === "normal")) || (data5 === "exponential")) || (data5 === "beta")) || (data5 === "triangular"))){
const err8 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/enum",keyword:"enum",params:{allowedValues: schema106.properties.distribution.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.mean !== undefined){
let data6 = data.mean;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.stddev !== undefined){
let data7 = data.stddev;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.alpha !== undefined){
let data8 = data.alpha;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.beta !== undefined){
let data9 = data.beta;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err12 = {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.mode !== undefined){
let data10 = data.mode;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err13 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":{"start":true,"end":true,"start_date":true,"end_date":true,"precision":true,"distribution":true,"mean":true,"stddev":true,"alpha":true,"beta":true,"mode":true},"dynamicProps":false,"dynamicItems":false};

const schema107 = {"properties":{"start":{"type":"string"},"step":{"type":"string"},"jitter":{"type":"string"},"session_rows":{"type":"integer","minimum":1,"maximum":1000},"session_rows_min":{"type":"integer","minimum":1,"maximum":1000},"think_time":{"type":"string"},"per":{"type":"string"},"precision":{"type":"integer","minimum":0,"maximum":6,"default":3}}};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start !== undefined){
if(typeof data.start !== "string"){
const err0 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.step !== undefined){
if(typeof data.step !== "string"){
const err1 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.jitter !== undefined){
if(typeof data.jitter !== "string"){
const err2 = {instancePath:instancePath+"/jitter",schemaPath:"#/properties/jitter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.session_rows !== undefined){
let data3 = data.session_rows;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err3 = {instancePath:instancePath+"/session_rows",schemaPath:"#/properties/session_rows/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/session_rows",schemaPath:"#/properties/session_rows/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/session_rows",schemaPath:"#/properties/session_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.session_rows_min !== undefined){
let data4 = data.session_rows_min;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/session_rows_min",schemaPath:"#/properties/session_rows_min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/session_rows_min",schemaPath:"#/properties/session_rows_min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/session_rows_min",schemaPath:"#/properties/session_rows_min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.think_time !== undefined){
if(typeof data.think_time !== "string"){
const err9 = {instancePath:instancePath+"/think_time",schemaPath:"#/properties/think_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.per !== undefined){
if(typeof data.per !== "string"){
const err10 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.precision !== undefined){
let data7 = data.precision;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 6 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":{"start":true,"step":true,"jitter":true,"session_rows":true,"session_rows_min":true,"think_time":true,"per":true,"precision":true},"dynamicProps":false,"dynamicItems":false};

const schema108 = {"properties":{"choices":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1},"weights":{"type":"array","items":{"type":"number"}}}};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.choices !== undefined){
let data0 = data.choices;
if(Array.isArray(data0)){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type: schema108.properties.choices.items.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.weights !== undefined){
let data2 = data.weights;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err3 = {instancePath:instancePath+"/weights/" + i1,schemaPath:"#/properties/weights/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":{"choices":true,"weights":true},"dynamicProps":false,"dynamicItems":false};

const schema109 = {"properties":{"true_probability":{"type":"number","minimum":0,"maximum":1,"default":0.5}}};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.true_probability !== undefined){
let data0 = data.true_probability;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/true_probability",schemaPath:"#/properties/true_probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/true_probability",schemaPath:"#/properties/true_probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/true_probability",schemaPath:"#/properties/true_probability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"props":{"true_probability":true},"dynamicProps":false,"dynamicItems":false};

const schema110 = {"properties":{"value":{"type":["string","number","boolean","null"]}}};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data0 = data.value;
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema110.properties.value.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"props":{"value":true},"dynamicProps":false,"dynamicItems":false};

const schema111 = {"properties":{"file":{"type":"string"},"column":{"type":"string"}}};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err0 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.column !== undefined){
if(typeof data.column !== "string"){
const err1 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":{"file":true,"column":true},"dynamicProps":false,"dynamicItems":false};

const schema112 = {"properties":{"output":{"type":"string","enum":["value","timestamp","open","high","low","close","volume","regime","symbol","asset"]},"series":{"type":"string"},"model":{"type":"string","enum":["random_walk","mean_reversion","seasonal","gbm","ohlcv"]},"per":{"type":"string"},"num_assets":{"type":"integer","minimum":1,"maximum":4096},"start":{"type":["string","number","boolean","null"]},"drift":{"type":["string","number","boolean","null"]},"volatility":{"type":["string","number","boolean","null"]},"interval":{"type":"string"},"start_date":{"type":"string"},"asset_type":{"type":["string","number","boolean","null"]},"trading_hours":{"type":"string"},"holidays":{"type":"string","enum":["exchange","NYSE","CME","LSE","XETRA","FX"]},"tick_size":{"type":["string","number","boolean","null"]},"average_volume":{"type":["string","number","boolean","null"]},"min":{"type":"number"},"max":{"type":"number"},"mean":{"type":["string","number","boolean","null"]},"reversion":{"type":"number","minimum":0,"maximum":1},"period":{"type":"number","minimum":2,"maximum":1000000000},"amplitude":{"type":"number","minimum":0,"maximum":1000000000000},"correlation_level":{"type":"number","minimum":0,"maximum":1},"correlation":{"type":["string","number","boolean","null","object","array"]},"regimes":{"type":["string","number","boolean","null","object","array"]},"transitions":{"type":["string","number","boolean","null","object","array"]},"regime_bars":{"type":"integer","minimum":1,"maximum":4096},"regime_scope":{"type":"string","enum":["market","asset"]},"jump_probability":{"type":"number","minimum":0,"maximum":1},"jump_size":{"type":"number","minimum":0,"maximum":1}}};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.output !== undefined){
let data0 = data.output;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data0 === "value") || (data0 === "timestamp")) || (data0 === "open")) || (data0 === "high")) || (data0 === "low")) || (data0 === "close")) || (data0 === "volume")) || (data0 === "regime")) || (data0 === "symbol")) || (data0 === "asset"))){
const err1 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/enum",keyword:"enum",params:{allowedValues: schema112.properties.output.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.series !== undefined){
if(typeof data.series !== "string"){
const err2 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data2 === "random_walk") || (data2 === "mean_reversion")) || (data2 === "seasonal")) || (data2 === "gbm")) || (data2 === "ohlcv"))){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema112.properties.model.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.per !== undefined){
if(typeof data.per !== "string"){
const err5 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.num_assets !== undefined){
let data4 = data.num_assets;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/num_assets",schemaPath:"#/properties/num_assets/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4096 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/num_assets",schemaPath:"#/properties/num_assets/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/num_assets",schemaPath:"#/properties/num_assets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.start !== undefined){
let data5 = data.start;
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: schema112.properties.start.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.drift !== undefined){
let data6 = data.drift;
if((((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")) && (data6 !== null)){
const err10 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: schema112.properties.drift.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.volatility !== undefined){
let data7 = data.volatility;
if((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")) && (data7 !== null)){
const err11 = {instancePath:instancePath+"/volatility",schemaPath:"#/properties/volatility/type",keyword:"type",params:{type: schema112.properties.volatility.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.interval !== undefined){
if(typeof data.interval !== "string"){
const err12 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.start_date !== undefined){
if(typeof data.start_date !== "string"){
const err13 = {instancePath:instancePath+"/start_date",schemaPath:"#/properties/start_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.asset_type !== undefined){
let data10 = data.asset_type;
if((((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")) && (data10 !== null)){
const err14 = {instancePath:instancePath+"/asset_type",schemaPath:"#/properties/asset_type/type",keyword:"type",params:{type: schema112.properties.asset_type.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.trading_hours !== undefined){
if(typeof data.trading_hours !== "string"){
const err15 = {instancePath:instancePath+"/trading_hours",schemaPath:"#/properties/trading_hours/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.holidays !== undefined){
let data12 = data.holidays;
if(typeof data12 !== "string"){
const err16 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((((data12 === "exchange") || (data12 === "NYSE")) || (data12 === "CME")) || (data12 === "LSE")) || (data12 === "XETRA")) || (data12 === "FX"))){
const err17 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/enum",keyword:"enum",params:{allowedValues: schema112.properties.holidays.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tick_size !== undefined){
let data13 = data.tick_size;
if((((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")) && (data13 !== null)){
const err18 = {instancePath:instancePath+"/tick_size",schemaPath:"#/properties/tick_size/type",keyword:"type",params:{type: schema112.properties.tick_size.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.average_volume !== undefined){
let data14 = data.average_volume;
if((((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")) && (data14 !== null)){
const err19 = {instancePath:instancePath+"/average_volume",schemaPath:"#/properties/average_volume/type",keyword:"type",params:{type: schema112.properties.average_volume.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.min !== undefined){
let data15 = data.min;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err20 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.max !== undefined){
let data16 = data.max;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err21 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.mean !== undefined){
let data17 = data.mean;
if((((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")) && (data17 !== null)){
const err22 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: schema112.properties.mean.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.reversion !== undefined){
let data18 = data.reversion;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
const err23 = {instancePath:instancePath+"/reversion",schemaPath:"#/properties/reversion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err24 = {instancePath:instancePath+"/reversion",schemaPath:"#/properties/reversion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/reversion",schemaPath:"#/properties/reversion/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.period !== undefined){
let data19 = data.period;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1000000000 || isNaN(data19)){
const err26 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data19 < 2 || isNaN(data19)){
const err27 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.amplitude !== undefined){
let data20 = data.amplitude;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000000000000 || isNaN(data20)){
const err29 = {instancePath:instancePath+"/amplitude",schemaPath:"#/properties/amplitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err30 = {instancePath:instancePath+"/amplitude",schemaPath:"#/properties/amplitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/amplitude",schemaPath:"#/properties/amplitude/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.correlation_level !== undefined){
let data21 = data.correlation_level;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1 || isNaN(data21)){
const err32 = {instancePath:instancePath+"/correlation_level",schemaPath:"#/properties/correlation_level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err33 = {instancePath:instancePath+"/correlation_level",schemaPath:"#/properties/correlation_level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/correlation_level",schemaPath:"#/properties/correlation_level/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.correlation !== undefined){
let data22 = data.correlation;
if((((typeof data22 != "object") && (typeof data22 !== "string")) && (!((typeof data22 == "number") && (isFinite(data22))))) && (typeof data22 !== "boolean")){
const err35 = {instancePath:instancePath+"/correlation",schemaPath:"#/properties/correlation/type",keyword:"type",params:{type: schema112.properties.correlation.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.regimes !== undefined){
let data23 = data.regimes;
if((((typeof data23 != "object") && (typeof data23 !== "string")) && (!((typeof data23 == "number") && (isFinite(data23))))) && (typeof data23 !== "boolean")){
const err36 = {instancePath:instancePath+"/regimes",schemaPath:"#/properties/regimes/type",keyword:"type",params:{type: schema112.properties.regimes.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.transitions !== undefined){
let data24 = data.transitions;
if((((typeof data24 != "object") && (typeof data24 !== "string")) && (!((typeof data24 == "number") && (isFinite(data24))))) && (typeof data24 !== "boolean")){
const err37 = {instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/type",keyword:"type",params:{type: schema112.properties.transitions.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.regime_bars !== undefined){
let data25 = data.regime_bars;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err38 = {instancePath:instancePath+"/regime_bars",schemaPath:"#/properties/regime_bars/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 4096 || isNaN(data25)){
const err39 = {instancePath:instancePath+"/regime_bars",schemaPath:"#/properties/regime_bars/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err40 = {instancePath:instancePath+"/regime_bars",schemaPath:"#/properties/regime_bars/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.regime_scope !== undefined){
let data26 = data.regime_scope;
if(typeof data26 !== "string"){
const err41 = {instancePath:instancePath+"/regime_scope",schemaPath:"#/properties/regime_scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((data26 === "market") || (data26 === "asset"))){
const err42 = {instancePath:instancePath+"/regime_scope",schemaPath:"#/properties/regime_scope/enum",keyword:"enum",params:{allowedValues: schema112.properties.regime_scope.enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.jump_probability !== undefined){
let data27 = data.jump_probability;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1 || isNaN(data27)){
const err43 = {instancePath:instancePath+"/jump_probability",schemaPath:"#/properties/jump_probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err44 = {instancePath:instancePath+"/jump_probability",schemaPath:"#/properties/jump_probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/jump_probability",schemaPath:"#/properties/jump_probability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.jump_size !== undefined){
let data28 = data.jump_size;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1 || isNaN(data28)){
const err46 = {instancePath:instancePath+"/jump_size",schemaPath:"#/properties/jump_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err47 = {instancePath:instancePath+"/jump_size",schemaPath:"#/properties/jump_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/jump_size",schemaPath:"#/properties/jump_size/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":{"output":true,"series":true,"model":true,"per":true,"num_assets":true,"start":true,"drift":true,"volatility":true,"interval":true,"start_date":true,"asset_type":true,"trading_hours":true,"holidays":true,"tick_size":true,"average_volume":true,"min":true,"max":true,"mean":true,"reversion":true,"period":true,"amplitude":true,"correlation_level":true,"correlation":true,"regimes":true,"transitions":true,"regime_bars":true,"regime_scope":true,"jump_probability":true,"jump_size":true},"dynamicProps":false,"dynamicItems":false};

const schema113 = {"properties":{"fields":{"type":"array","minItems":1,"items":{"$ref":"DataDefinition.json#/$defs/member"}}}};
const schema114 = {"type":"object","required":["name"],"allOf":[{"$ref":"generators.json"}],"unevaluatedProperties":false,"properties":{"name":{"type":"string","minLength":1},"type":{"type":"string","minLength":1},"generator":{"$ref":"generators.json#/$defs/name"},"nullable":{"type":"boolean"},"null_probability":{"type":"number","minimum":0,"maximum":1},"default":{"type":["string","number","boolean","null","object","array"]},"description":{"type":"string"},"pii_category":{"$ref":"masks.json#/$defs/category"},"masking":{"anyOf":[{"type":"boolean"},{"$ref":"masks.json#/$defs/name"},{"$ref":"#/$defs/mask"}]},"invalid":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/$defs/invalid"}]},"enforced":{"const":false},"pattern":{"type":"string","minLength":1},"locale":{"$ref":"#/$defs/locale"},"independent":{"type":"boolean"},"profile":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"seed_as":{"type":"string","minLength":1}}};
const wrapper0 = {validate: validate76};
const schema115 = {"type":"string","anyOf":[{"type":"string","enum":["sequence","uuid","object_id","order_number","pattern","ulid","hex","bytes","hash","api_key","jwt","first_name","last_name","full_name","prefix","gender","job_title","username","password","date_of_birth","age","ssn","national_id","passport","passport_number","driver_license","nhs_number","blood_type","shirt_size","email","phone_number","address","street_address","street","building_number","house_number","secondary_address","city","state","province","state_abbr","state_code","zip_code","postal_code","postcode","country","country_code","language","language_code","calling_code","phone_code","latitude","longitude","time_zone","timezone","company","company_name","company_domain","company_url","company_website","company_email","industry","department","product_name","product_description","price","currency_code","currency_symbol","currency_name","iban","bic","swift","account_number","routing_number","credit_card","credit_card_number","cvv","tax_id","vin","isbn","issn","ean","upc","imei","bitcoin_address","ethereum_address","ip_address","cidr","subnet","mac_address","url","domain","hostname","port","asn","user_agent","http_method","http_status","file_name","file_extension","mime_type","semver","image_url","avatar_url","word","words","sentence","paragraph","lorem","title","headline","subject","tagline","slogan","question","description","comment","message","note","notes","bio","review_title","review","slug","regex","color","colour","emoji","animal","vehicle","music_genre","book_title","dish","integer","random_decimal","decimal","amount","float","date_between","datetime_between","time_between","timestamp_sequence","choice","boolean","constant","null","sample","series","object","array","json","template","faker","profile","expression","reference"]},{"type":"string","pattern":"^faker\\.."}]};
const pattern21 = new RegExp("^faker\\..", "u");

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "sequence") || (data === "uuid")) || (data === "object_id")) || (data === "order_number")) || (data === "pattern")) || (data === "ulid")) || (data === "hex")) || (data === "bytes")) || (data === "hash")) || (data === "api_key")) || (data === "jwt")) || (data === "first_name")) || (data === "last_name")) || (data === "full_name")) || (data === "prefix")) || (data === "gender")) || (data === "job_title")) || (data === "username")) || (data === "password")) || (data === "date_of_birth")) || (data === "age")) || (data === "ssn")) || (data === "national_id")) || (data === "passport")) || (data === "passport_number")) || (data === "driver_license")) || (data === "nhs_number")) || (data === "blood_type")) || (data === "shirt_size")) || (data === "email")) || (data === "phone_number")) || (data === "address")) || (data === "street_address")) || (data === "street")) || (data === "building_number")) || (data === "house_number")) || (data === "secondary_address")) || (data === "city")) || (data === "state")) || (data === "province")) || (data === "state_abbr")) || (data === "state_code")) || (data === "zip_code")) || (data === "postal_code")) || (data === "postcode")) || (data === "country")) || (data === "country_code")) || (data === "language")) || (data === "language_code")) || (data === "calling_code")) || (data === "phone_code")) || (data === "latitude")) || (data === "longitude")) || (data === "time_zone")) || (data === "timezone")) || (data === "company")) || (data === "company_name")) || (data === "company_domain")) || (data === "company_url")) || (data === "company_website")) || (data === "company_email")) || (data === "industry")) || (data === "department")) || (data === "product_name")) || (data === "product_description")) || (data === "price")) || (data === "currency_code")) || (data === "currency_symbol")) || (data === "currency_name")) || (data === "iban")) || (data === "bic")) || (data === "swift")) || (data === "account_number")) || (data === "routing_number")) || (data === "credit_card")) || (data === "credit_card_number")) || (data === "cvv")) || (data === "tax_id")) || (data === "vin")) || (data === "isbn")) || (data === "issn")) || (data === "ean")) || (data === "upc")) || (data === "imei")) || (data === "bitcoin_address")) || (data === "ethereum_address")) || (data === "ip_address")) || (data === "cidr")) || (data === "subnet")) || (data === "mac_address")) || (data === "url")) || (data === "domain")) || (data === "hostname")) || (data === "port")) || (data === "asn")) || (data === "user_agent")) || (data === "http_method")) || (data === "http_status")) || (data === "file_name")) || (data === "file_extension")) || (data === "mime_type")) || (data === "semver")) || (data === "image_url")) || (data === "avatar_url")) || (data === "word")) || (data === "words")) || (data === "sentence")) || (data === "paragraph")) || (data === "lorem")) || (data === "title")) || (data === "headline")) || (data === "subject")) || (data === "tagline")) || (data === "slogan")) || (data === "question")) || (data === "description")) || (data === "comment")) || (data === "message")) || (data === "note")) || (data === "notes")) || (data === "bio")) || (data === "review_title")) || (data === "review")) || (data === "slug")) || (data === "regex")) || (data === "color")) || (data === "colour")) || (data === "emoji")) || (data === "animal")) || (data === "vehicle")) || (data === "music_genre")) || (data === "book_title")) || (data === "dish")) || (data === "integer")) || (data === "random_decimal")) || (data === "decimal")) || (data === "amount")) || (data === "float")) || (data === "date_between")) || (data === "datetime_between")) || (data === "time_between")) || (data === "timestamp_sequence")) || (data === "choice")) || (data === "boolean")) || (data === "constant")) || (data === "null")) || (data === "sample")) || (data === "series")) || (data === "object")) || (data === "array")) || (data === "json")) || (data === "template")) || (data === "faker")) || (data === "profile")) || (data === "expression")) || (data === "reference"))){
const err2 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema115.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern21.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^faker\\.."}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema132 = {"type":"string","enum":["email","phone","full_name","first_name","last_name","ssn","national_id","passport","driver_license","tax_id","address","date_of_birth","credit_card","bank_account","iban","cvv","medical","biometric","geolocation","ip_address","mac_address","device_id","user_agent","session_token","api_key","username","password","internal_id","free_text"]};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((data === "email") || (data === "phone")) || (data === "full_name")) || (data === "first_name")) || (data === "last_name")) || (data === "ssn")) || (data === "national_id")) || (data === "passport")) || (data === "driver_license")) || (data === "tax_id")) || (data === "address")) || (data === "date_of_birth")) || (data === "credit_card")) || (data === "bank_account")) || (data === "iban")) || (data === "cvv")) || (data === "medical")) || (data === "biometric")) || (data === "geolocation")) || (data === "ip_address")) || (data === "mac_address")) || (data === "device_id")) || (data === "user_agent")) || (data === "session_token")) || (data === "api_key")) || (data === "username")) || (data === "password")) || (data === "internal_id")) || (data === "free_text"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema132.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema133 = {"type":"string","enum":["anonymize_email","anonymize_name","randomize_address","redact_phone","redact","mask_text","hash","hash_ssn","anonymize","tokenize","mask_credit_card","mask_dob","mask_ip","mask_user_agent","shift_date","generalize","noise","shuffle","nullify","constant","drop","keep"]};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((((((((((data === "anonymize_email") || (data === "anonymize_name")) || (data === "randomize_address")) || (data === "redact_phone")) || (data === "redact")) || (data === "mask_text")) || (data === "hash")) || (data === "hash_ssn")) || (data === "anonymize")) || (data === "tokenize")) || (data === "mask_credit_card")) || (data === "mask_dob")) || (data === "mask_ip")) || (data === "mask_user_agent")) || (data === "shift_date")) || (data === "generalize")) || (data === "noise")) || (data === "shuffle")) || (data === "nullify")) || (data === "constant")) || (data === "drop")) || (data === "keep"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema133.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema134 = {"type":"object","required":["rule"],"allOf":[{"$ref":"masks.json"}],"unevaluatedProperties":false,"properties":{"rule":{"$ref":"masks.json#/$defs/name"},"when":{"type":"string","minLength":1},"on_nonconforming":{"type":"string","enum":["error","nullify","generalize","keep"]}}};
const schema116 = {"type":"object","if":{"required":["rule"],"properties":{"rule":{"enum":["anonymize_email","randomize_address","redact_phone","redact","mask_text","hash","hash_ssn","anonymize","tokenize","mask_credit_card","mask_dob","shift_date","generalize","noise","constant","keep"]}}},"then":{"discriminator":{"propertyName":"rule"},"oneOf":[{"$ref":"#/$defs/parameters/$defs/anonymize_email","properties":{"rule":{"enum":["anonymize_email"]}},"required":["rule"]},{"$ref":"#/$defs/parameters/$defs/randomize_address","properties":{"rule":{"enum":["randomize_address"]}},"required":["rule"]},{"$ref":"#/$defs/parameters/$defs/redact_phone","properties":{"rule":{"enum":["redact_phone"]}},"required":["rule"]},{"$ref":"#/$defs/parameters/$defs/redact","properties":{"rule":{"enum":["redact"]}},"required":["rule"]},{"$ref":"#/$defs/parameters/$defs/mask_text","properties":{"rule":{"enum":["mask_text"]}},"required":["rule"]},{"$ref":"#/$defs/parameters/$defs/hash","properties":{"rule":{"enum":["hash","hash_ssn"]}},"required":["rule"]},{"$ref":"#/$defs/parameters/$defs/anonymize","properties":{"rule":{"enum":["anonymize"]}},"required":["rule"]},{"$ref":"#/$defs/parameters/$defs/tokenize","properties":{"rule":{"enum":["tokenize"]}},"required":["rule"]},{"$ref":"#/$defs/parameters/$defs/mask_credit_card","properties":{"rule":{"enum":["mask_credit_card"]}},"required":["rule"]},{"$ref":"#/$defs/parameters/$defs/mask_dob","properties":{"rule":{"enum":["mask_dob"]}},"required":["rule"]},{"$ref":"#/$defs/parameters/$defs/shift_date","properties":{"rule":{"enum":["shift_date"]}},"required":["rule"]},{"$ref":"#/$defs/parameters/$defs/generalize","properties":{"rule":{"enum":["generalize"]}},"required":["rule","to"]},{"$ref":"#/$defs/parameters/$defs/noise","properties":{"rule":{"enum":["noise"]}},"required":["rule"]},{"$ref":"#/$defs/parameters/$defs/constant","properties":{"rule":{"enum":["constant"]}},"required":["rule","value"]},{"$ref":"#/$defs/parameters/$defs/keep","properties":{"rule":{"enum":["keep"]}},"required":["rule","reason"]}]},"$defs":{"name":{"type":"string","enum":["anonymize_email","anonymize_name","randomize_address","redact_phone","redact","mask_text","hash","hash_ssn","anonymize","tokenize","mask_credit_card","mask_dob","mask_ip","mask_user_agent","shift_date","generalize","noise","shuffle","nullify","constant","drop","keep"]},"category":{"type":"string","enum":["email","phone","full_name","first_name","last_name","ssn","national_id","passport","driver_license","tax_id","address","date_of_birth","credit_card","bank_account","iban","cvv","medical","biometric","geolocation","ip_address","mac_address","device_id","user_agent","session_token","api_key","username","password","internal_id","free_text"]},"parameters":{"$defs":{"anonymize_email":{"properties":{"domain":{"type":"string"}}},"anonymize_name":{"properties":{}},"randomize_address":{"properties":{"part":{"type":"string","enum":["street","city","state","zip"]}}},"redact_phone":{"properties":{"replacement":{"type":"string"},"keep_first":{"type":"integer","minimum":0,"maximum":64,"default":0},"keep_last":{"type":"integer","minimum":0,"maximum":64,"default":0},"country_code":{"type":"string","enum":["US","CA","GB","DE","FR","AU","IE","ES","IT","NL","PL","BR","IN","JP","CN","SE","MX","AT","CH","BE","NO","DK","FI","PT","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN"]}}},"redact":{"properties":{"replacement":{"type":"string"},"keep_first":{"type":"integer","minimum":0,"maximum":64,"default":0},"keep_last":{"type":"integer","minimum":0,"maximum":64,"default":0}}},"mask_text":{"properties":{"names_of":{"type":"array","items":{"type":["string","number","boolean","null"]}}}},"hash":{"properties":{"algorithm":{"type":"string","enum":["sha256"]},"format":{"type":"string","enum":["preserve"]}}},"anonymize":{"properties":{"part":{"type":"string","enum":["street","city","state","zip"]}}},"tokenize":{"properties":{"format":{"type":"string","enum":["preserve"]},"keep_first":{"type":"integer","minimum":0,"maximum":64,"default":0}}},"mask_credit_card":{"properties":{"show_last_4":{"type":"boolean","default":false}}},"mask_dob":{"properties":{"min_age":{"type":"integer","minimum":0,"maximum":150,"default":18},"max_age":{"type":"integer","minimum":0,"maximum":150,"default":90}}},"mask_ip":{"properties":{}},"mask_user_agent":{"properties":{}},"shift_date":{"properties":{"max_days":{"type":"integer","minimum":1,"maximum":36500,"default":30},"per":{"type":"string"}}},"generalize":{"properties":{"to":{"type":["string","number","boolean","null","object","array"]}}},"noise":{"properties":{"ratio":{"type":"number","minimum":0.000001,"maximum":10,"default":0.1}}},"shuffle":{"properties":{}},"nullify":{"properties":{}},"constant":{"properties":{"value":{"type":["string","number","boolean","null"]}}},"drop":{"properties":{}},"keep":{"properties":{"reason":{"type":"string"}}}}},"any_parameters":{"type":"object","properties":{"domain":{"type":["string","number","boolean","null","object","array"]},"part":{"type":["string","number","boolean","null","object","array"]},"replacement":{"type":["string","number","boolean","null","object","array"]},"keep_first":{"type":["string","number","boolean","null","object","array"]},"keep_last":{"type":["string","number","boolean","null","object","array"]},"country_code":{"type":["string","number","boolean","null","object","array"]},"names_of":{"type":["string","number","boolean","null","object","array"]},"algorithm":{"type":["string","number","boolean","null","object","array"]},"format":{"type":["string","number","boolean","null","object","array"]},"show_last_4":{"type":["string","number","boolean","null","object","array"]},"min_age":{"type":["string","number","boolean","null","object","array"]},"max_age":{"type":["string","number","boolean","null","object","array"]},"max_days":{"type":["string","number","boolean","null","object","array"]},"per":{"type":["string","number","boolean","null","object","array"]},"to":{"type":["string","number","boolean","null","object","array"]},"ratio":{"type":["string","number","boolean","null","object","array"]},"value":{"type":["string","number","boolean","null","object","array"]},"reason":{"type":["string","number","boolean","null","object","array"]}}}}};
const schema117 = {"properties":{"domain":{"type":"string"}}};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
const err0 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":{"domain":true},"dynamicProps":false,"dynamicItems":false};

const schema118 = {"properties":{"part":{"type":"string","enum":["street","city","state","zip"]}}};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.part !== undefined){
let data0 = data.part;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/part",schemaPath:"#/properties/part/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data0 === "street") || (data0 === "city")) || (data0 === "state")) || (data0 === "zip"))){
const err1 = {instancePath:instancePath+"/part",schemaPath:"#/properties/part/enum",keyword:"enum",params:{allowedValues: schema118.properties.part.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"props":{"part":true},"dynamicProps":false,"dynamicItems":false};

const schema119 = {"properties":{"replacement":{"type":"string"},"keep_first":{"type":"integer","minimum":0,"maximum":64,"default":0},"keep_last":{"type":"integer","minimum":0,"maximum":64,"default":0},"country_code":{"type":"string","enum":["US","CA","GB","DE","FR","AU","IE","ES","IT","NL","PL","BR","IN","JP","CN","SE","MX","AT","CH","BE","NO","DK","FI","PT","KR","ZA","CZ","HU","RO","TR","RU","UA","SK","HR","LU","LV","LT","EE","NZ","BG","AR","CO","TH","PK","BD","AZ","RS","MD","SI","MK","GR","IL","IR","AM","GE","ID","IQ","EG","MN","MV","NP","SN","NG","GH","HK","TW","UZ","VN"]}}};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.replacement !== undefined){
if(typeof data.replacement !== "string"){
const err0 = {instancePath:instancePath+"/replacement",schemaPath:"#/properties/replacement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.keep_first !== undefined){
let data1 = data.keep_first;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 64 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.keep_last !== undefined){
let data2 = data.keep_last;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/keep_last",schemaPath:"#/properties/keep_last/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 64 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/keep_last",schemaPath:"#/properties/keep_last/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/keep_last",schemaPath:"#/properties/keep_last/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.country_code !== undefined){
let data3 = data.country_code;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data3 === "US") || (data3 === "CA")) || (data3 === "GB")) || (data3 === "DE")) || (data3 === "FR")) || (data3 === "AU")) || (data3 === "IE")) || (data3 === "ES")) || (data3 === "IT")) || (data3 === "NL")) || (data3 === "PL")) || (data3 === "BR")) || (data3 === "IN")) || (data3 === "JP")) || (data3 === "CN")) || (data3 === "SE")) || (data3 === "MX")) || (data3 === "AT")) || (data3 === "CH")) || (data3 === "BE")) || (data3 === "NO")) || (data3 === "DK")) || (data3 === "FI")) || (data3 === "PT")) || (data3 === "KR")) || (data3 === "ZA")) || (data3 === "CZ")) || (data3 === "HU")) || (data3 === "RO")) || (data3 === "TR")) || (data3 === "RU")) || (data3 === "UA")) || (data3 === "SK")) || (data3 === "HR")) || (data3 === "LU")) || (data3 === "LV")) || (data3 === "LT")) || (data3 === "EE")) || (data3 === "NZ")) || (data3 === "BG")) || (data3 === "AR")) || (data3 === "CO")) || (data3 === "TH")) || (data3 === "PK")) || (data3 === "BD")) || (data3 === "AZ")) || (data3 === "RS")) || (data3 === "MD")) || (data3 === "SI")) || (data3 === "MK")) || (data3 === "GR")) || (data3 === "IL")) || (data3 === "IR")) || (data3 === "AM")) || (data3 === "GE")) || (data3 === "ID")) || (data3 === "IQ")) || (data3 === "EG")) || (data3 === "MN")) || (data3 === "MV")) || (data3 === "NP")) || (data3 === "SN")) || (data3 === "NG")) || (data3 === "GH")) || (data3 === "HK")) || (data3 === "TW")) || (data3 === "UZ")) || (data3 === "VN"))){
const err8 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/enum",keyword:"enum",params:{allowedValues: schema119.properties.country_code.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"props":{"replacement":true,"keep_first":true,"keep_last":true,"country_code":true},"dynamicProps":false,"dynamicItems":false};

const schema120 = {"properties":{"replacement":{"type":"string"},"keep_first":{"type":"integer","minimum":0,"maximum":64,"default":0},"keep_last":{"type":"integer","minimum":0,"maximum":64,"default":0}}};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.replacement !== undefined){
if(typeof data.replacement !== "string"){
const err0 = {instancePath:instancePath+"/replacement",schemaPath:"#/properties/replacement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.keep_first !== undefined){
let data1 = data.keep_first;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 64 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.keep_last !== undefined){
let data2 = data.keep_last;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/keep_last",schemaPath:"#/properties/keep_last/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 64 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/keep_last",schemaPath:"#/properties/keep_last/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/keep_last",schemaPath:"#/properties/keep_last/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"props":{"replacement":true,"keep_first":true,"keep_last":true},"dynamicProps":false,"dynamicItems":false};

const schema121 = {"properties":{"names_of":{"type":"array","items":{"type":["string","number","boolean","null"]}}}};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate263.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.names_of !== undefined){
let data0 = data.names_of;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err0 = {instancePath:instancePath+"/names_of/" + i0,schemaPath:"#/properties/names_of/items/type",keyword:"type",params:{type: schema121.properties.names_of.items.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/names_of",schemaPath:"#/properties/names_of/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"props":{"names_of":true},"dynamicProps":false,"dynamicItems":false};

const schema122 = {"properties":{"algorithm":{"type":"string","enum":["sha256"]},"format":{"type":"string","enum":["preserve"]}}};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.algorithm !== undefined){
let data0 = data.algorithm;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data0 === "sha256")){
const err1 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema122.properties.algorithm.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data1 === "preserve")){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema122.properties.format.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"props":{"algorithm":true,"format":true},"dynamicProps":false,"dynamicItems":false};

const schema123 = {"properties":{"part":{"type":"string","enum":["street","city","state","zip"]}}};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate268.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.part !== undefined){
let data0 = data.part;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/part",schemaPath:"#/properties/part/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data0 === "street") || (data0 === "city")) || (data0 === "state")) || (data0 === "zip"))){
const err1 = {instancePath:instancePath+"/part",schemaPath:"#/properties/part/enum",keyword:"enum",params:{allowedValues: schema123.properties.part.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate268.errors = vErrors;
return errors === 0;
}
validate268.evaluated = {"props":{"part":true},"dynamicProps":false,"dynamicItems":false};

const schema124 = {"properties":{"format":{"type":"string","enum":["preserve"]},"keep_first":{"type":"integer","minimum":0,"maximum":64,"default":0}}};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data0 === "preserve")){
const err1 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema124.properties.format.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.keep_first !== undefined){
let data1 = data.keep_first;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 64 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"props":{"format":true,"keep_first":true},"dynamicProps":false,"dynamicItems":false};

const schema125 = {"properties":{"show_last_4":{"type":"boolean","default":false}}};

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate272.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.show_last_4 !== undefined){
if(typeof data.show_last_4 !== "boolean"){
const err0 = {instancePath:instancePath+"/show_last_4",schemaPath:"#/properties/show_last_4/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate272.errors = vErrors;
return errors === 0;
}
validate272.evaluated = {"props":{"show_last_4":true},"dynamicProps":false,"dynamicItems":false};

const schema126 = {"properties":{"min_age":{"type":"integer","minimum":0,"maximum":150,"default":18},"max_age":{"type":"integer","minimum":0,"maximum":150,"default":90}}};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min_age !== undefined){
let data0 = data.min_age;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 150 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max_age !== undefined){
let data1 = data.max_age;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 150 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"props":{"min_age":true,"max_age":true},"dynamicProps":false,"dynamicItems":false};

const schema127 = {"properties":{"max_days":{"type":"integer","minimum":1,"maximum":36500,"default":30},"per":{"type":"string"}}};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max_days !== undefined){
let data0 = data.max_days;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/max_days",schemaPath:"#/properties/max_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 36500 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/max_days",schemaPath:"#/properties/max_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/max_days",schemaPath:"#/properties/max_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.per !== undefined){
if(typeof data.per !== "string"){
const err3 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"props":{"max_days":true,"per":true},"dynamicProps":false,"dynamicItems":false};

const schema128 = {"properties":{"to":{"type":["string","number","boolean","null","object","array"]}}};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to !== undefined){
let data0 = data.to;
if((((typeof data0 != "object") && (typeof data0 !== "string")) && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err0 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: schema128.properties.to.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"props":{"to":true},"dynamicProps":false,"dynamicItems":false};

const schema129 = {"properties":{"ratio":{"type":"number","minimum":0.000001,"maximum":10,"default":0.1}}};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate280.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ratio !== undefined){
let data0 = data.ratio;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0 < 0.000001 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.000001}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate280.errors = vErrors;
return errors === 0;
}
validate280.evaluated = {"props":{"ratio":true},"dynamicProps":false,"dynamicItems":false};

const schema130 = {"properties":{"value":{"type":["string","number","boolean","null"]}}};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data0 = data.value;
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema130.properties.value.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":{"value":true},"dynamicProps":false,"dynamicItems":false};

const schema131 = {"properties":{"reason":{"type":"string"}}};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err0 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"props":{"reason":true},"dynamicProps":false,"dynamicItems":false};


function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rule === undefined) && (missing0 = "rule")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data.rule !== undefined){
let data0 = data.rule;
if(!((((((((((((((((data0 === "anonymize_email") || (data0 === "randomize_address")) || (data0 === "redact_phone")) || (data0 === "redact")) || (data0 === "mask_text")) || (data0 === "hash")) || (data0 === "hash_ssn")) || (data0 === "anonymize")) || (data0 === "tokenize")) || (data0 === "mask_credit_card")) || (data0 === "mask_dob")) || (data0 === "shift_date")) || (data0 === "generalize")) || (data0 === "noise")) || (data0 === "constant")) || (data0 === "keep"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.rule;
if(typeof tag0 == "string"){
if(tag0 === "anonymize_email"){
if(!(validate255(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err3 = {instancePath,schemaPath:"#/then/oneOf/0/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "anonymize_email")){
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/0/properties/rule/enum",keyword:"enum",params:{allowedValues: schema116.then.oneOf[0].properties.rule.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var props0 = {__proto__:null};
props0.rule = true;
props0.domain = true;
}
else if(tag0 === "randomize_address"){
if(!(validate257(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err5 = {instancePath,schemaPath:"#/then/oneOf/1/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "randomize_address")){
const err6 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/1/properties/rule/enum",keyword:"enum",params:{allowedValues: schema116.then.oneOf[1].properties.rule.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.part = true;
}
}
else if(tag0 === "redact_phone"){
if(!(validate259(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err7 = {instancePath,schemaPath:"#/then/oneOf/2/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "redact_phone")){
const err8 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/2/properties/rule/enum",keyword:"enum",params:{allowedValues: schema116.then.oneOf[2].properties.rule.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.replacement = true;
props0.keep_first = true;
props0.keep_last = true;
props0.country_code = true;
}
}
else if(tag0 === "redact"){
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err9 = {instancePath,schemaPath:"#/then/oneOf/3/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "redact")){
const err10 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/3/properties/rule/enum",keyword:"enum",params:{allowedValues: schema116.then.oneOf[3].properties.rule.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.replacement = true;
props0.keep_first = true;
props0.keep_last = true;
}
}
else if(tag0 === "mask_text"){
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err11 = {instancePath,schemaPath:"#/then/oneOf/4/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "mask_text")){
const err12 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/4/properties/rule/enum",keyword:"enum",params:{allowedValues: schema116.then.oneOf[4].properties.rule.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.names_of = true;
}
}
else if(tag0 === "hash"){
if(!(validate265(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err13 = {instancePath,schemaPath:"#/then/oneOf/5/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.rule !== undefined){
let data6 = data.rule;
if(!((data6 === "hash") || (data6 === "hash_ssn"))){
const err14 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/5/properties/rule/enum",keyword:"enum",params:{allowedValues: schema116.then.oneOf[5].properties.rule.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.algorithm = true;
props0.format = true;
}
}
else if(tag0 === "hash_ssn"){
if(!(validate265(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err15 = {instancePath,schemaPath:"#/then/oneOf/5/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.rule !== undefined){
let data7 = data.rule;
if(!((data7 === "hash") || (data7 === "hash_ssn"))){
const err16 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/5/properties/rule/enum",keyword:"enum",params:{allowedValues: schema116.then.oneOf[5].properties.rule.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.algorithm = true;
props0.format = true;
}
}
else if(tag0 === "anonymize"){
if(!(validate268(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err17 = {instancePath,schemaPath:"#/then/oneOf/6/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "anonymize")){
const err18 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/6/properties/rule/enum",keyword:"enum",params:{allowedValues: schema116.then.oneOf[6].properties.rule.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.part = true;
}
}
else if(tag0 === "tokenize"){
if(!(validate270(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err19 = {instancePath,schemaPath:"#/then/oneOf/7/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "tokenize")){
const err20 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/7/properties/rule/enum",keyword:"enum",params:{allowedValues: schema116.then.oneOf[7].properties.rule.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.format = true;
props0.keep_first = true;
}
}
else if(tag0 === "mask_credit_card"){
if(!(validate272(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err21 = {instancePath,schemaPath:"#/then/oneOf/8/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "mask_credit_card")){
const err22 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/8/properties/rule/enum",keyword:"enum",params:{allowedValues: schema116.then.oneOf[8].properties.rule.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.show_last_4 = true;
}
}
else if(tag0 === "mask_dob"){
if(!(validate274(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err23 = {instancePath,schemaPath:"#/then/oneOf/9/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "mask_dob")){
const err24 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/9/properties/rule/enum",keyword:"enum",params:{allowedValues: schema116.then.oneOf[9].properties.rule.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.min_age = true;
props0.max_age = true;
}
}
else if(tag0 === "shift_date"){
if(!(validate276(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err25 = {instancePath,schemaPath:"#/then/oneOf/10/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "shift_date")){
const err26 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/10/properties/rule/enum",keyword:"enum",params:{allowedValues: schema116.then.oneOf[10].properties.rule.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.max_days = true;
props0.per = true;
}
}
else if(tag0 === "generalize"){
if(!(validate278(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err27 = {instancePath,schemaPath:"#/then/oneOf/11/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.to === undefined){
const err28 = {instancePath,schemaPath:"#/then/oneOf/11/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "generalize")){
const err29 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/11/properties/rule/enum",keyword:"enum",params:{allowedValues: schema116.then.oneOf[11].properties.rule.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.to = true;
}
}
else if(tag0 === "noise"){
if(!(validate280(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err30 = {instancePath,schemaPath:"#/then/oneOf/12/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "noise")){
const err31 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/12/properties/rule/enum",keyword:"enum",params:{allowedValues: schema116.then.oneOf[12].properties.rule.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.ratio = true;
}
}
else if(tag0 === "constant"){
if(!(validate282(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err32 = {instancePath,schemaPath:"#/then/oneOf/13/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.value === undefined){
const err33 = {instancePath,schemaPath:"#/then/oneOf/13/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "constant")){
const err34 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/13/properties/rule/enum",keyword:"enum",params:{allowedValues: schema116.then.oneOf[13].properties.rule.enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.value = true;
}
}
else if(tag0 === "keep"){
if(!(validate284(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err35 = {instancePath,schemaPath:"#/then/oneOf/14/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.reason === undefined){
const err36 = {instancePath,schemaPath:"#/then/oneOf/14/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "keep")){
const err37 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/14/properties/rule/enum",keyword:"enum",params:{allowedValues: schema116.then.oneOf[14].properties.rule.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.reason = true;
}
}
else {
const err38 = {instancePath,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "rule", tagValue: tag0}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error: "tag", tag: "rule", tagValue: tag0}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
}
}
}
if(!valid0){
const err40 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate254.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate254.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate254(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
else {
var props0 = validate254.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.when = true;
props0.on_nonconforming = true;
}
if(data.rule !== undefined){
if(!(validate288(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
let data1 = data.when;
if(typeof data1 === "string"){
if(data1.length < 1){
const err1 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.on_nonconforming !== undefined){
let data2 = data.on_nonconforming;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/on_nonconforming",schemaPath:"#/properties/on_nonconforming/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data2 === "error") || (data2 === "nullify")) || (data2 === "generalize")) || (data2 === "keep"))){
const err4 = {instancePath:instancePath+"/on_nonconforming",schemaPath:"#/properties/on_nonconforming/enum",keyword:"enum",params:{allowedValues: schema134.properties.on_nonconforming.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err5 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema135 = {"type":"object","required":["share"],"additionalProperties":false,"properties":{"share":{"type":"number","minimum":0,"maximum":1},"kind":{"type":["string","null"],"enum":["orphan","bad_format","out_of_range","too_long","null","wrong_type",null]}}};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate294.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.share === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "share") || (key0 === "kind"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.share !== undefined){
let data0 = data.share;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema135.properties.kind.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((data1 === "orphan") || (data1 === "bad_format")) || (data1 === "out_of_range")) || (data1 === "too_long")) || (data1 === "null")) || (data1 === "wrong_type")) || (data1 === null))){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema135.properties.kind.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}
validate294.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(wrapper0.validate(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
else {
var props0 = wrapper0.validate.evaluated.props;
var items0 = wrapper0.validate.evaluated.items;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.name = true;
props0.type = true;
props0.generator = true;
props0.nullable = true;
props0.null_probability = true;
props0.default = true;
props0.description = true;
props0.pii_category = true;
props0.masking = true;
props0.invalid = true;
props0.enforced = true;
props0.pattern = true;
props0.locale = true;
props0.independent = true;
props0.profile = true;
props0.seed_as = true;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.generator !== undefined){
if(!(validate252(data.generator, {instancePath:instancePath+"/generator",parentData:data,parentDataProperty:"generator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
if(data.nullable !== undefined){
if(typeof data.nullable !== "boolean"){
const err5 = {instancePath:instancePath+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.null_probability !== undefined){
let data4 = data.null_probability;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.default !== undefined){
let data5 = data.default;
if((((typeof data5 != "object") && (typeof data5 !== "string")) && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err9 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema114.properties.default.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.pii_category !== undefined){
if(!(validate286(data.pii_category, {instancePath:instancePath+"/pii_category",parentData:data,parentDataProperty:"pii_category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data.masking !== undefined){
let data8 = data.masking;
const _errs17 = errors;
let valid2 = false;
const _errs18 = errors;
if(typeof data8 !== "boolean"){
const err11 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid2 = valid2 || _valid0;
const _errs20 = errors;
if(!(validate288(data8, {instancePath:instancePath+"/masking",parentData:data,parentDataProperty:"masking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
const _errs21 = errors;
if(!(validate290(data8, {instancePath:instancePath+"/masking",parentData:data,parentDataProperty:"masking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err12 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.invalid !== undefined){
let data9 = data.invalid;
const _errs23 = errors;
let valid3 = false;
const _errs24 = errors;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid3 = valid3 || _valid1;
const _errs26 = errors;
if(!(validate294(data9, {instancePath:instancePath+"/invalid",parentData:data,parentDataProperty:"invalid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
var _valid1 = _errs26 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err16 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.enforced !== undefined){
if(false !== data.enforced){
const err17 = {instancePath:instancePath+"/enforced",schemaPath:"#/properties/enforced/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.pattern !== undefined){
let data11 = data.pattern;
if(typeof data11 === "string"){
if(data11.length < 1){
const err18 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.locale !== undefined){
if(!(validate61(data.locale, {instancePath:instancePath+"/locale",parentData:data,parentDataProperty:"locale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.independent !== undefined){
if(typeof data.independent !== "boolean"){
const err20 = {instancePath:instancePath+"/independent",schemaPath:"#/properties/independent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.profile !== undefined){
let data14 = data.profile;
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err21 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.seed_as !== undefined){
let data15 = data.seed_as;
if(typeof data15 === "string"){
if(data15.length < 1){
const err23 = {instancePath:instancePath+"/seed_as",schemaPath:"#/properties/seed_as/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/seed_as",schemaPath:"#/properties/seed_as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err25 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate251.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate251.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":true};


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields !== undefined){
let data0 = data.fields;
if(Array.isArray(data0)){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate251(data0[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"props":{"fields":true},"dynamicProps":false,"dynamicItems":false};

const schema136 = {"properties":{"of":{"$ref":"DataDefinition.json#/$defs/item"},"min":{"type":"integer","minimum":0,"maximum":2048,"default":0},"max":{"type":"integer","minimum":0,"maximum":2048},"unique":{"type":"boolean","default":false}}};
const schema137 = {"type":"object","allOf":[{"$ref":"generators.json"}],"unevaluatedProperties":false,"properties":{"type":{"type":"string","minLength":1},"generator":{"$ref":"generators.json#/$defs/name"},"nullable":{"type":"boolean"},"null_probability":{"type":"number","minimum":0,"maximum":1},"default":{"type":["string","number","boolean","null","object","array"]},"description":{"type":"string"},"pii_category":{"$ref":"masks.json#/$defs/category"},"masking":{"anyOf":[{"type":"boolean"},{"$ref":"masks.json#/$defs/name"},{"$ref":"#/$defs/mask"}]},"invalid":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/$defs/invalid"}]},"locale":{"$ref":"#/$defs/locale"},"enforced":{"const":false}}};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(wrapper0.validate(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
else {
var props0 = wrapper0.validate.evaluated.props;
var items0 = wrapper0.validate.evaluated.items;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.type = true;
props0.generator = true;
props0.nullable = true;
props0.null_probability = true;
props0.default = true;
props0.description = true;
props0.pii_category = true;
props0.masking = true;
props0.invalid = true;
props0.locale = true;
props0.enforced = true;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.generator !== undefined){
if(!(validate252(data.generator, {instancePath:instancePath+"/generator",parentData:data,parentDataProperty:"generator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
if(data.nullable !== undefined){
if(typeof data.nullable !== "boolean"){
const err2 = {instancePath:instancePath+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.null_probability !== undefined){
let data3 = data.null_probability;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
const err3 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.default !== undefined){
let data4 = data.default;
if((((typeof data4 != "object") && (typeof data4 !== "string")) && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err6 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema137.properties.default.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.pii_category !== undefined){
if(!(validate286(data.pii_category, {instancePath:instancePath+"/pii_category",parentData:data,parentDataProperty:"pii_category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data.masking !== undefined){
let data7 = data.masking;
const _errs15 = errors;
let valid2 = false;
const _errs16 = errors;
if(typeof data7 !== "boolean"){
const err8 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid2 = valid2 || _valid0;
const _errs18 = errors;
if(!(validate288(data7, {instancePath:instancePath+"/masking",parentData:data,parentDataProperty:"masking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
valid2 = valid2 || _valid0;
const _errs19 = errors;
if(!(validate290(data7, {instancePath:instancePath+"/masking",parentData:data,parentDataProperty:"masking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err9 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.invalid !== undefined){
let data8 = data.invalid;
const _errs21 = errors;
let valid3 = false;
const _errs22 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
const err10 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err11 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid3 = valid3 || _valid1;
const _errs24 = errors;
if(!(validate294(data8, {instancePath:instancePath+"/invalid",parentData:data,parentDataProperty:"invalid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err13 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.locale !== undefined){
if(!(validate61(data.locale, {instancePath:instancePath+"/locale",parentData:data,parentDataProperty:"locale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.enforced !== undefined){
if(false !== data.enforced){
const err14 = {instancePath:instancePath+"/enforced",schemaPath:"#/properties/enforced/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err15 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate300.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate300.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":true};


function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of !== undefined){
if(!(validate300(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
let data1 = data.min;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2048 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2048}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max !== undefined){
let data2 = data.max;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2048 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2048}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.unique !== undefined){
if(typeof data.unique !== "boolean"){
const err6 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate299.errors = vErrors;
return errors === 0;
}
validate299.evaluated = {"props":{"of":true,"min":true,"max":true,"unique":true},"dynamicProps":false,"dynamicItems":false};

const schema138 = {"properties":{"value":{"type":["string","number","boolean","null","object","array"]}}};

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate309.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data0 = data.value;
if((((typeof data0 != "object") && (typeof data0 !== "string")) && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema138.properties.value.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"props":{"value":true},"dynamicProps":false,"dynamicItems":false};

const schema139 = {"properties":{"template":{"type":"string"}}};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate311.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template !== undefined){
if(typeof data.template !== "string"){
const err0 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate311.errors = vErrors;
return errors === 0;
}
validate311.evaluated = {"props":{"template":true},"dynamicProps":false,"dynamicItems":false};

const schema140 = {"properties":{"method":{"type":"string"},"args":{"type":["string","number","boolean","null","object","array"],"default":[]},"realistic":{"type":"boolean"}}};

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate313.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err0 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.args !== undefined){
let data1 = data.args;
if((((typeof data1 != "object") && (typeof data1 !== "string")) && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err1 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: schema140.properties.args.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err2 = {instancePath:instancePath+"/realistic",schemaPath:"#/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate313.errors = vErrors;
return errors === 0;
}
validate313.evaluated = {"props":{"method":true,"args":true,"realistic":true},"dynamicProps":false,"dynamicItems":false};

const schema141 = {"properties":{"expression":{"type":["string","number","boolean","null"]}}};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expression !== undefined){
let data0 = data.expression;
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type: schema141.properties.expression.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"props":{"expression":true},"dynamicProps":false,"dynamicItems":false};

const schema142 = {"properties":{"reference_table":{"type":"string","minLength":1},"reference_field":{"type":"string","minLength":1},"distribution":{"$ref":"DataDefinition.json#/$defs/distribution"},"onDelete":{"$ref":"DataDefinition.json#/$defs/relationship/properties/onDelete"}}};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "uniform") || (data === "zipf")) || (data === "exact")) || (data === "normal"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema29.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate318.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate318.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema144 = {"type":"string","enum":["cascade","restrict","set null","set default","no action"]};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate321.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "cascade") || (data === "restrict")) || (data === "set null")) || (data === "set default")) || (data === "no action"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema144.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate321.errors = vErrors;
return errors === 0;
}
validate321.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate317.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reference_table !== undefined){
let data0 = data.reference_table;
if(typeof data0 === "string"){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/reference_table",schemaPath:"#/properties/reference_table/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/reference_table",schemaPath:"#/properties/reference_table/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reference_field !== undefined){
let data1 = data.reference_field;
if(typeof data1 === "string"){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/reference_field",schemaPath:"#/properties/reference_field/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/reference_field",schemaPath:"#/properties/reference_field/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.distribution !== undefined){
if(!(validate318(data.distribution, {instancePath:instancePath+"/distribution",parentData:data,parentDataProperty:"distribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.onDelete !== undefined){
if(!(validate321(data.onDelete, {instancePath:instancePath+"/onDelete",parentData:data,parentDataProperty:"onDelete",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
}
}
validate317.errors = vErrors;
return errors === 0;
}
validate317.evaluated = {"props":{"reference_table":true,"reference_field":true,"distribution":true,"onDelete":true},"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.generator === undefined) && (missing0 = "generator")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data.generator !== undefined){
let data0 = data.generator;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "sequence") || (data0 === "uuid")) || (data0 === "order_number")) || (data0 === "pattern")) || (data0 === "hex")) || (data0 === "bytes")) || (data0 === "hash")) || (data0 === "api_key")) || (data0 === "gender")) || (data0 === "password")) || (data0 === "date_of_birth")) || (data0 === "age")) || (data0 === "ssn")) || (data0 === "national_id")) || (data0 === "passport")) || (data0 === "passport_number")) || (data0 === "driver_license")) || (data0 === "nhs_number")) || (data0 === "email")) || (data0 === "phone_number")) || (data0 === "address")) || (data0 === "city")) || (data0 === "state")) || (data0 === "province")) || (data0 === "state_abbr")) || (data0 === "state_code")) || (data0 === "zip_code")) || (data0 === "postal_code")) || (data0 === "postcode")) || (data0 === "country")) || (data0 === "country_code")) || (data0 === "calling_code")) || (data0 === "phone_code")) || (data0 === "latitude")) || (data0 === "longitude")) || (data0 === "time_zone")) || (data0 === "timezone")) || (data0 === "department")) || (data0 === "product_description")) || (data0 === "price")) || (data0 === "currency_code")) || (data0 === "iban")) || (data0 === "bic")) || (data0 === "swift")) || (data0 === "account_number")) || (data0 === "routing_number")) || (data0 === "credit_card")) || (data0 === "credit_card_number")) || (data0 === "cvv")) || (data0 === "tax_id")) || (data0 === "vin")) || (data0 === "isbn")) || (data0 === "ean")) || (data0 === "upc")) || (data0 === "imei")) || (data0 === "bitcoin_address")) || (data0 === "ip_address")) || (data0 === "cidr")) || (data0 === "subnet")) || (data0 === "mac_address")) || (data0 === "port")) || (data0 === "asn")) || (data0 === "file_name")) || (data0 === "image_url")) || (data0 === "words")) || (data0 === "sentence")) || (data0 === "paragraph")) || (data0 === "lorem")) || (data0 === "description")) || (data0 === "comment")) || (data0 === "message")) || (data0 === "note")) || (data0 === "notes")) || (data0 === "bio")) || (data0 === "review_title")) || (data0 === "review")) || (data0 === "regex")) || (data0 === "color")) || (data0 === "colour")) || (data0 === "integer")) || (data0 === "random_decimal")) || (data0 === "decimal")) || (data0 === "amount")) || (data0 === "float")) || (data0 === "date_between")) || (data0 === "datetime_between")) || (data0 === "time_between")) || (data0 === "timestamp_sequence")) || (data0 === "choice")) || (data0 === "boolean")) || (data0 === "constant")) || (data0 === "sample")) || (data0 === "series")) || (data0 === "object")) || (data0 === "array")) || (data0 === "json")) || (data0 === "template")) || (data0 === "faker")) || (data0 === "expression")) || (data0 === "reference"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.generator;
if(typeof tag0 == "string"){
if(tag0 === "sequence"){
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/0/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "sequence")){
const err4 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/0/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[0].properties.generator.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var props0 = {__proto__:null};
props0.generator = true;
props0.start = true;
props0.step = true;
props0.per = true;
props0.sequence_name = true;
}
else if(tag0 === "uuid"){
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/1/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "uuid")){
const err6 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/1/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[1].properties.generator.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.version = true;
}
}
else if(tag0 === "order_number"){
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/2/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "order_number")){
const err8 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/2/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[2].properties.generator.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.pattern = true;
}
}
else if(tag0 === "pattern"){
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err9 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/3/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.pattern === undefined){
const err10 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/3/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "pattern")){
const err11 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/3/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[3].properties.generator.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.pattern = true;
}
}
else if(tag0 === "hex"){
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err12 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/4/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "hex")){
const err13 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/4/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[4].properties.generator.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.bytes = true;
props0.prefix = true;
}
}
else if(tag0 === "bytes"){
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err14 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/5/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "bytes")){
const err15 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/5/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[5].properties.generator.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.length = true;
}
}
else if(tag0 === "hash"){
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err16 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/6/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "hash")){
const err17 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/6/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[6].properties.generator.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.algorithm = true;
}
}
else if(tag0 === "api_key"){
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err18 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/7/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "api_key")){
const err19 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/7/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[7].properties.generator.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.prefix = true;
props0.length = true;
}
}
else if(tag0 === "gender"){
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err20 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/8/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "gender")){
const err21 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/8/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[8].properties.generator.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.values = true;
}
}
else if(tag0 === "password"){
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err22 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/9/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "password")){
const err23 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/9/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[9].properties.generator.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.length = true;
}
}
else if(tag0 === "date_of_birth"){
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err24 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/10/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "date_of_birth")){
const err25 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/10/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[10].properties.generator.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min_age = true;
props0.max_age = true;
}
}
else if(tag0 === "age"){
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err26 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/11/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "age")){
const err27 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/11/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[11].properties.generator.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min_age = true;
props0.max_age = true;
}
}
else if(tag0 === "ssn"){
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err28 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/12/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "ssn")){
const err29 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/12/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[12].properties.generator.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.realistic = true;
}
}
else if(tag0 === "national_id"){
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err30 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/13/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "national_id")){
const err31 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/13/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[13].properties.generator.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.realistic = true;
props0.min_age = true;
props0.max_age = true;
}
}
else if(tag0 === "passport"){
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err32 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/14/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.generator !== undefined){
let data15 = data.generator;
if(!((data15 === "passport") || (data15 === "passport_number"))){
const err33 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/14/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[14].properties.generator.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
}
}
else if(tag0 === "passport_number"){
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err34 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/14/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.generator !== undefined){
let data16 = data.generator;
if(!((data16 === "passport") || (data16 === "passport_number"))){
const err35 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/14/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[14].properties.generator.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
}
}
else if(tag0 === "driver_license"){
if(!(validate108(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err36 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/15/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "driver_license")){
const err37 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/15/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[15].properties.generator.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.realistic = true;
props0.min_age = true;
props0.max_age = true;
}
}
else if(tag0 === "nhs_number"){
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err38 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/16/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "nhs_number")){
const err39 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/16/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[16].properties.generator.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.realistic = true;
}
}
else if(tag0 === "email"){
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err40 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/17/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "email")){
const err41 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/17/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[17].properties.generator.enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.pattern = true;
props0.domain = true;
}
}
else if(tag0 === "phone_number"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err42 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/18/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "phone_number")){
const err43 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/18/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[18].properties.generator.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country_code = true;
props0.country = true;
props0.countries = true;
props0.format = true;
props0.realistic = true;
}
}
else if(tag0 === "address"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err44 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/19/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "address")){
const err45 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/19/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[19].properties.generator.enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "city"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err46 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/20/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "city")){
const err47 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/20/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[20].properties.generator.enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "state"){
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err48 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/21/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data.generator !== undefined){
let data23 = data.generator;
if(!((data23 === "state") || (data23 === "province"))){
const err49 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/21/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[21].properties.generator.enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "province"){
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err50 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/21/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data.generator !== undefined){
let data24 = data.generator;
if(!((data24 === "state") || (data24 === "province"))){
const err51 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/21/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[21].properties.generator.enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "state_abbr"){
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err52 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/22/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data.generator !== undefined){
let data25 = data.generator;
if(!((data25 === "state_abbr") || (data25 === "state_code"))){
const err53 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/22/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[22].properties.generator.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "state_code"){
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err54 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/22/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data.generator !== undefined){
let data26 = data.generator;
if(!((data26 === "state_abbr") || (data26 === "state_code"))){
const err55 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/22/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[22].properties.generator.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "zip_code"){
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err56 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/23/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data.generator !== undefined){
let data27 = data.generator;
if(!(((data27 === "zip_code") || (data27 === "postal_code")) || (data27 === "postcode"))){
const err57 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/23/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[23].properties.generator.enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "postal_code"){
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err58 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/23/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data.generator !== undefined){
let data28 = data.generator;
if(!(((data28 === "zip_code") || (data28 === "postal_code")) || (data28 === "postcode"))){
const err59 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/23/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[23].properties.generator.enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "postcode"){
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err60 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/23/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data.generator !== undefined){
let data29 = data.generator;
if(!(((data29 === "zip_code") || (data29 === "postal_code")) || (data29 === "postcode"))){
const err61 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/23/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[23].properties.generator.enum}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "country"){
if(!(validate130(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err62 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/24/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "country")){
const err63 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/24/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[24].properties.generator.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "country_code"){
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err64 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/25/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "country_code")){
const err65 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/25/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[25].properties.generator.enum}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
props0.format = true;
}
}
else if(tag0 === "calling_code"){
if(!(validate134(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err66 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/26/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "calling_code")){
const err67 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/26/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[26].properties.generator.enum}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "phone_code"){
if(!(validate136(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err68 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/27/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "phone_code")){
const err69 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/27/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[27].properties.generator.enum}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "latitude"){
if(!(validate138(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err70 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/28/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "latitude")){
const err71 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/28/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[28].properties.generator.enum}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "longitude"){
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err72 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/29/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "longitude")){
const err73 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/29/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[29].properties.generator.enum}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "time_zone"){
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err74 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/30/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data.generator !== undefined){
let data36 = data.generator;
if(!((data36 === "time_zone") || (data36 === "timezone"))){
const err75 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/30/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[30].properties.generator.enum}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "timezone"){
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err76 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/30/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data.generator !== undefined){
let data37 = data.generator;
if(!((data37 === "time_zone") || (data37 === "timezone"))){
const err77 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/30/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[30].properties.generator.enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "department"){
if(!(validate145(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err78 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/31/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "department")){
const err79 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/31/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[31].properties.generator.enum}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.kind = true;
}
}
else if(tag0 === "product_description"){
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err80 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/32/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "product_description")){
const err81 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/32/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[32].properties.generator.enum}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "price"){
if(!(validate149(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err82 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/33/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "price")){
const err83 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/33/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[33].properties.generator.enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.currency = true;
props0.min = true;
props0.max = true;
props0.at_least = true;
props0.at_most = true;
}
}
else if(tag0 === "currency_code"){
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err84 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/34/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "currency_code")){
const err85 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/34/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[34].properties.generator.enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.countries = true;
}
}
else if(tag0 === "iban"){
if(!(validate153(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err86 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/35/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "iban")){
const err87 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/35/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[35].properties.generator.enum}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.format = true;
props0.realistic = true;
}
}
else if(tag0 === "bic"){
if(!(validate155(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err88 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/36/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data.generator !== undefined){
let data43 = data.generator;
if(!((data43 === "bic") || (data43 === "swift"))){
const err89 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/36/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[36].properties.generator.enum}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.length = true;
props0.realistic = true;
}
}
else if(tag0 === "swift"){
if(!(validate155(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err90 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/36/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data.generator !== undefined){
let data44 = data.generator;
if(!((data44 === "bic") || (data44 === "swift"))){
const err91 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/36/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[36].properties.generator.enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.length = true;
props0.realistic = true;
}
}
else if(tag0 === "account_number"){
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err92 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/37/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "account_number")){
const err93 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/37/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[37].properties.generator.enum}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.length = true;
}
}
else if(tag0 === "routing_number"){
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err94 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/38/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "routing_number")){
const err95 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/38/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[38].properties.generator.enum}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.realistic = true;
}
}
else if(tag0 === "credit_card"){
if(!(validate162(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err96 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/39/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data.generator !== undefined){
let data47 = data.generator;
if(!((data47 === "credit_card") || (data47 === "credit_card_number"))){
const err97 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/39/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[39].properties.generator.enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.network = true;
props0.format = true;
props0.realistic = true;
}
}
else if(tag0 === "credit_card_number"){
if(!(validate162(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err98 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/39/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data.generator !== undefined){
let data48 = data.generator;
if(!((data48 === "credit_card") || (data48 === "credit_card_number"))){
const err99 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/39/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[39].properties.generator.enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.network = true;
props0.format = true;
props0.realistic = true;
}
}
else if(tag0 === "cvv"){
if(!(validate165(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err100 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/40/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "cvv")){
const err101 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/40/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[40].properties.generator.enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.network = true;
}
}
else if(tag0 === "tax_id"){
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err102 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/41/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "tax_id")){
const err103 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/41/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[41].properties.generator.enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country = true;
props0.holder = true;
props0.realistic = true;
props0.min_age = true;
props0.max_age = true;
}
}
else if(tag0 === "vin"){
if(!(validate169(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err104 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/42/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "vin")){
const err105 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/42/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[42].properties.generator.enum}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.realistic = true;
}
}
else if(tag0 === "isbn"){
if(!(validate171(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err106 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/43/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "isbn")){
const err107 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/43/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[43].properties.generator.enum}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.version = true;
props0.format = true;
}
}
else if(tag0 === "ean"){
if(!(validate173(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err108 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/44/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "ean")){
const err109 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/44/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[44].properties.generator.enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.length = true;
props0.realistic = true;
}
}
else if(tag0 === "upc"){
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err110 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/45/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "upc")){
const err111 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/45/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[45].properties.generator.enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.realistic = true;
}
}
else if(tag0 === "imei"){
if(!(validate177(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err112 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/46/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "imei")){
const err113 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/46/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[46].properties.generator.enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.realistic = true;
}
}
else if(tag0 === "bitcoin_address"){
if(!(validate179(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err114 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/47/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "bitcoin_address")){
const err115 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/47/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[47].properties.generator.enum}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.realistic = true;
}
}
else if(tag0 === "ip_address"){
if(!(validate181(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err116 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/48/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "ip_address")){
const err117 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/48/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[48].properties.generator.enum}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.range = true;
props0.version = true;
props0.subnet = true;
props0.realistic = true;
}
}
else if(tag0 === "cidr"){
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err118 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/49/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data.generator !== undefined){
let data58 = data.generator;
if(!((data58 === "cidr") || (data58 === "subnet"))){
const err119 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/49/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[49].properties.generator.enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.version = true;
props0.prefix = true;
}
}
else if(tag0 === "subnet"){
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err120 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/49/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data.generator !== undefined){
let data59 = data.generator;
if(!((data59 === "cidr") || (data59 === "subnet"))){
const err121 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/49/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[49].properties.generator.enum}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.version = true;
props0.prefix = true;
}
}
else if(tag0 === "mac_address"){
if(!(validate186(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err122 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/50/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "mac_address")){
const err123 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/50/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[50].properties.generator.enum}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.vendor = true;
props0.separator = true;
props0.case = true;
}
}
else if(tag0 === "port"){
if(!(validate188(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err124 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/51/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "port")){
const err125 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/51/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[51].properties.generator.enum}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.range = true;
}
}
else if(tag0 === "asn"){
if(!(validate190(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err126 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/52/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "asn")){
const err127 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/52/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[52].properties.generator.enum}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.range = true;
}
}
else if(tag0 === "file_name"){
if(!(validate192(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err128 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/53/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "file_name")){
const err129 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/53/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[53].properties.generator.enum}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.extension = true;
}
}
else if(tag0 === "image_url"){
if(!(validate194(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err130 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/54/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "image_url")){
const err131 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/54/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[54].properties.generator.enum}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.width = true;
props0.height = true;
}
}
else if(tag0 === "words"){
if(!(validate196(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err132 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/55/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "words")){
const err133 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/55/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[55].properties.generator.enum}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "sentence"){
if(!(validate198(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err134 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/56/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "sentence")){
const err135 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/56/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[56].properties.generator.enum}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "paragraph"){
if(!(validate200(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err136 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/57/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "paragraph")){
const err137 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/57/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[57].properties.generator.enum}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "lorem"){
if(!(validate202(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err138 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/58/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "lorem")){
const err139 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/58/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[58].properties.generator.enum}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "description"){
if(!(validate204(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err140 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/59/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "description")){
const err141 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/59/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[59].properties.generator.enum}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "comment"){
if(!(validate206(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err142 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/60/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "comment")){
const err143 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/60/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[60].properties.generator.enum}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "message"){
if(!(validate208(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err144 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/61/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "message")){
const err145 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/61/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[61].properties.generator.enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "note"){
if(!(validate210(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err146 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/62/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data.generator !== undefined){
let data72 = data.generator;
if(!((data72 === "note") || (data72 === "notes"))){
const err147 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/62/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[62].properties.generator.enum}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "notes"){
if(!(validate210(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err148 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/62/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data.generator !== undefined){
let data73 = data.generator;
if(!((data73 === "note") || (data73 === "notes"))){
const err149 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/62/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[62].properties.generator.enum}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "bio"){
if(!(validate213(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err150 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/63/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "bio")){
const err151 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/63/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[63].properties.generator.enum}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "review_title"){
if(!(validate215(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err152 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/64/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "review_title")){
const err153 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/64/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[64].properties.generator.enum}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.rating = true;
props0.best = true;
}
}
else if(tag0 === "review"){
if(!(validate217(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err154 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/65/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "review")){
const err155 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/65/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[65].properties.generator.enum}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.rating = true;
props0.best = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "regex"){
if(!(validate219(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err156 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/66/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data.pattern === undefined){
const err157 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/66/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "regex")){
const err158 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/66/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[66].properties.generator.enum}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.pattern = true;
props0.max_repeat = true;
}
}
else if(tag0 === "color"){
if(!(validate221(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err159 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/67/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data.generator !== undefined){
let data78 = data.generator;
if(!((data78 === "color") || (data78 === "colour"))){
const err160 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/67/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[67].properties.generator.enum}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.format = true;
}
}
else if(tag0 === "colour"){
if(!(validate221(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err161 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/67/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data.generator !== undefined){
let data79 = data.generator;
if(!((data79 === "color") || (data79 === "colour"))){
const err162 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/67/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[67].properties.generator.enum}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.format = true;
}
}
else if(tag0 === "integer"){
if(!(validate224(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err163 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/68/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "integer")){
const err164 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/68/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[68].properties.generator.enum}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
props0.step = true;
props0.distribution = true;
props0.mean = true;
props0.stddev = true;
props0.median = true;
props0.sigma = true;
props0.lambda = true;
props0.alpha = true;
props0.beta = true;
props0.mode = true;
props0.s = true;
props0.components = true;
props0.edges = true;
props0.weights = true;
props0.quantiles = true;
props0.file = true;
props0.column = true;
}
}
else if(tag0 === "random_decimal"){
if(!(validate226(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err165 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/69/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data.generator !== undefined){
let data81 = data.generator;
if(!(((data81 === "random_decimal") || (data81 === "decimal")) || (data81 === "amount"))){
const err166 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/69/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[69].properties.generator.enum}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
props0.scale = true;
props0.step = true;
props0.distribution = true;
props0.mean = true;
props0.stddev = true;
props0.median = true;
props0.sigma = true;
props0.lambda = true;
props0.alpha = true;
props0.beta = true;
props0.mode = true;
props0.s = true;
props0.components = true;
props0.edges = true;
props0.weights = true;
props0.quantiles = true;
props0.file = true;
props0.column = true;
}
}
else if(tag0 === "decimal"){
if(!(validate226(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err167 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/69/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data.generator !== undefined){
let data82 = data.generator;
if(!(((data82 === "random_decimal") || (data82 === "decimal")) || (data82 === "amount"))){
const err168 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/69/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[69].properties.generator.enum}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
props0.scale = true;
props0.step = true;
props0.distribution = true;
props0.mean = true;
props0.stddev = true;
props0.median = true;
props0.sigma = true;
props0.lambda = true;
props0.alpha = true;
props0.beta = true;
props0.mode = true;
props0.s = true;
props0.components = true;
props0.edges = true;
props0.weights = true;
props0.quantiles = true;
props0.file = true;
props0.column = true;
}
}
else if(tag0 === "amount"){
if(!(validate226(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err169 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/69/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data.generator !== undefined){
let data83 = data.generator;
if(!(((data83 === "random_decimal") || (data83 === "decimal")) || (data83 === "amount"))){
const err170 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/69/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[69].properties.generator.enum}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
props0.scale = true;
props0.step = true;
props0.distribution = true;
props0.mean = true;
props0.stddev = true;
props0.median = true;
props0.sigma = true;
props0.lambda = true;
props0.alpha = true;
props0.beta = true;
props0.mode = true;
props0.s = true;
props0.components = true;
props0.edges = true;
props0.weights = true;
props0.quantiles = true;
props0.file = true;
props0.column = true;
}
}
else if(tag0 === "float"){
if(!(validate230(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err171 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/70/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "float")){
const err172 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/70/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[70].properties.generator.enum}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
props0.distribution = true;
props0.mean = true;
props0.stddev = true;
props0.median = true;
props0.sigma = true;
props0.lambda = true;
props0.alpha = true;
props0.beta = true;
props0.mode = true;
props0.s = true;
props0.components = true;
props0.edges = true;
props0.weights = true;
props0.quantiles = true;
props0.file = true;
props0.column = true;
}
}
else if(tag0 === "date_between"){
if(!(validate232(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err173 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/71/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "date_between")){
const err174 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/71/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[71].properties.generator.enum}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.start_date = true;
props0.end_date = true;
props0.distribution = true;
props0.mean = true;
props0.stddev = true;
props0.alpha = true;
props0.beta = true;
props0.mode = true;
props0.growth = true;
props0.growth_factor = true;
props0.weekdays = true;
props0.months = true;
props0.days_off = true;
props0.holidays = true;
props0.holiday_weight = true;
}
}
else if(tag0 === "datetime_between"){
if(!(validate234(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err175 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/72/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "datetime_between")){
const err176 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/72/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[72].properties.generator.enum}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.start_date = true;
props0.end_date = true;
props0.precision = true;
props0.distribution = true;
props0.mean = true;
props0.stddev = true;
props0.alpha = true;
props0.beta = true;
props0.mode = true;
props0.growth = true;
props0.growth_factor = true;
props0.weekdays = true;
props0.months = true;
props0.days_off = true;
props0.holidays = true;
props0.holiday_weight = true;
props0.hours = true;
props0.time_zone = true;
}
}
else if(tag0 === "time_between"){
if(!(validate236(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err177 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/73/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "time_between")){
const err178 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/73/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[73].properties.generator.enum}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.start = true;
props0.end = true;
props0.start_date = true;
props0.end_date = true;
props0.precision = true;
props0.distribution = true;
props0.mean = true;
props0.stddev = true;
props0.alpha = true;
props0.beta = true;
props0.mode = true;
}
}
else if(tag0 === "timestamp_sequence"){
if(!(validate238(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err179 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/74/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "timestamp_sequence")){
const err180 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/74/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[74].properties.generator.enum}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.start = true;
props0.step = true;
props0.jitter = true;
props0.session_rows = true;
props0.session_rows_min = true;
props0.think_time = true;
props0.per = true;
props0.precision = true;
}
}
else if(tag0 === "choice"){
if(!(validate240(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err181 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/75/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data.choices === undefined){
const err182 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/75/required",keyword:"required",params:{missingProperty: "choices"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "choice")){
const err183 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/75/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[75].properties.generator.enum}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.choices = true;
props0.weights = true;
}
}
else if(tag0 === "boolean"){
if(!(validate242(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err184 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/76/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "boolean")){
const err185 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/76/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[76].properties.generator.enum}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.true_probability = true;
}
}
else if(tag0 === "constant"){
if(!(validate244(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err186 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/77/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data.value === undefined){
const err187 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/77/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "constant")){
const err188 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/77/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[77].properties.generator.enum}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.value = true;
}
}
else if(tag0 === "sample"){
if(!(validate246(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err189 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/78/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data.file === undefined){
const err190 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/78/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "sample")){
const err191 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/78/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[78].properties.generator.enum}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.file = true;
props0.column = true;
}
}
else if(tag0 === "series"){
if(!(validate248(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err192 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/79/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "series")){
const err193 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/79/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[79].properties.generator.enum}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.output = true;
props0.series = true;
props0.model = true;
props0.per = true;
props0.num_assets = true;
props0.start = true;
props0.drift = true;
props0.volatility = true;
props0.interval = true;
props0.start_date = true;
props0.asset_type = true;
props0.trading_hours = true;
props0.holidays = true;
props0.tick_size = true;
props0.average_volume = true;
props0.min = true;
props0.max = true;
props0.mean = true;
props0.reversion = true;
props0.period = true;
props0.amplitude = true;
props0.correlation_level = true;
props0.correlation = true;
props0.regimes = true;
props0.transitions = true;
props0.regime_bars = true;
props0.regime_scope = true;
props0.jump_probability = true;
props0.jump_size = true;
}
}
else if(tag0 === "object"){
if(!(validate250(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err194 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/80/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data.fields === undefined){
const err195 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/80/required",keyword:"required",params:{missingProperty: "fields"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "object")){
const err196 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/80/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[80].properties.generator.enum}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.fields = true;
}
}
else if(tag0 === "array"){
if(!(validate299(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err197 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/81/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data.of === undefined){
const err198 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/81/required",keyword:"required",params:{missingProperty: "of"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "array")){
const err199 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/81/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[81].properties.generator.enum}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.of = true;
props0.min = true;
props0.max = true;
props0.unique = true;
}
}
else if(tag0 === "json"){
if(!(validate309(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err200 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/82/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data.value === undefined){
const err201 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/82/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "json")){
const err202 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/82/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[82].properties.generator.enum}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.value = true;
}
}
else if(tag0 === "template"){
if(!(validate311(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err203 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/83/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data.template === undefined){
const err204 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/83/required",keyword:"required",params:{missingProperty: "template"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "template")){
const err205 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/83/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[83].properties.generator.enum}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.template = true;
}
}
else if(tag0 === "faker"){
if(!(validate313(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err206 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/84/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data.method === undefined){
const err207 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/84/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "faker")){
const err208 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/84/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[84].properties.generator.enum}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.method = true;
props0.args = true;
props0.realistic = true;
}
}
else if(tag0 === "expression"){
if(!(validate315(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err209 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/85/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data.expression === undefined){
const err210 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/85/required",keyword:"required",params:{missingProperty: "expression"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "expression")){
const err211 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/85/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[85].properties.generator.enum}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.expression = true;
}
}
else if(tag0 === "reference"){
if(!(validate317(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err212 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/86/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data.reference_table === undefined){
const err213 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/86/required",keyword:"required",params:{missingProperty: "reference_table"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "reference")){
const err214 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/86/properties/generator/enum",keyword:"enum",params:{allowedValues: schema32.allOf[0].then.oneOf[86].properties.generator.enum}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.reference_table = true;
props0.reference_field = true;
props0.distribution = true;
props0.onDelete = true;
}
}
else {
const err215 = {instancePath,schemaPath:"#/allOf/0/then/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "generator", tagValue: tag0}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath,schemaPath:"#/allOf/0/then/discriminator",keyword:"discriminator",params:{error: "tag", tag: "generator", tagValue: tag0}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
}
}
}
if(!valid1){
const err217 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
const _errs208 = errors;
let valid204 = true;
const _errs209 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.generator === undefined) && (missing1 = "generator")){
const err218 = {};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
else {
if(data.generator !== undefined){
let data101 = data.generator;
if(typeof data101 === "string"){
if(!pattern21.test(data101)){
const err219 = {};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
}
}
var _valid1 = _errs209 === errors;
errors = _errs208;
if(vErrors !== null){
if(_errs208){
vErrors.length = _errs208;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs211 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.args !== undefined){
if(!(Array.isArray(data.args))){
const err220 = {instancePath:instancePath+"/args",schemaPath:"#/allOf/1/then/properties/args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data.realistic !== undefined){
if(typeof data.realistic !== "boolean"){
const err221 = {instancePath:instancePath+"/realistic",schemaPath:"#/allOf/1/then/properties/realistic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
var _valid1 = _errs211 === errors;
valid204 = _valid1;
if(valid204){
var props1 = {__proto__:null};
props1.args = true;
props1.realistic = true;
props1.generator = true;
}
}
if(!valid204){
const err222 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {__proto__:null};
Object.assign(props0, props1);
}
}
const _errs217 = errors;
let valid207 = true;
const _errs218 = errors;
const _errs219 = errors;
const _errs220 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.generator === undefined) && (missing2 = "generator")){
const err223 = {};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
var valid208 = _errs220 === errors;
if(valid208){
const err224 = {};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
else {
errors = _errs219;
if(vErrors !== null){
if(_errs219){
vErrors.length = _errs219;
}
else {
vErrors = null;
}
}
}
if(errors === _errs218){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.name === undefined) && (missing3 = "name")){
const err225 = {};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
else {
if(data.name !== undefined){
let data104 = data.name;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data104 === "sequence") || (data104 === "uuid")) || (data104 === "order_number")) || (data104 === "pattern")) || (data104 === "hex")) || (data104 === "bytes")) || (data104 === "hash")) || (data104 === "api_key")) || (data104 === "gender")) || (data104 === "password")) || (data104 === "date_of_birth")) || (data104 === "age")) || (data104 === "ssn")) || (data104 === "national_id")) || (data104 === "passport")) || (data104 === "passport_number")) || (data104 === "driver_license")) || (data104 === "nhs_number")) || (data104 === "email")) || (data104 === "phone_number")) || (data104 === "address")) || (data104 === "city")) || (data104 === "state")) || (data104 === "province")) || (data104 === "state_abbr")) || (data104 === "state_code")) || (data104 === "zip_code")) || (data104 === "postal_code")) || (data104 === "postcode")) || (data104 === "country")) || (data104 === "country_code")) || (data104 === "calling_code")) || (data104 === "phone_code")) || (data104 === "latitude")) || (data104 === "longitude")) || (data104 === "time_zone")) || (data104 === "timezone")) || (data104 === "department")) || (data104 === "product_description")) || (data104 === "price")) || (data104 === "currency_code")) || (data104 === "iban")) || (data104 === "bic")) || (data104 === "swift")) || (data104 === "account_number")) || (data104 === "routing_number")) || (data104 === "credit_card")) || (data104 === "credit_card_number")) || (data104 === "cvv")) || (data104 === "tax_id")) || (data104 === "vin")) || (data104 === "isbn")) || (data104 === "ean")) || (data104 === "upc")) || (data104 === "imei")) || (data104 === "bitcoin_address")) || (data104 === "ip_address")) || (data104 === "cidr")) || (data104 === "subnet")) || (data104 === "mac_address")) || (data104 === "port")) || (data104 === "asn")) || (data104 === "file_name")) || (data104 === "image_url")) || (data104 === "words")) || (data104 === "sentence")) || (data104 === "paragraph")) || (data104 === "lorem")) || (data104 === "description")) || (data104 === "comment")) || (data104 === "message")) || (data104 === "note")) || (data104 === "notes")) || (data104 === "bio")) || (data104 === "review_title")) || (data104 === "review")) || (data104 === "regex")) || (data104 === "color")) || (data104 === "colour")) || (data104 === "integer")) || (data104 === "random_decimal")) || (data104 === "decimal")) || (data104 === "amount")) || (data104 === "float")) || (data104 === "date_between")) || (data104 === "datetime_between")) || (data104 === "time_between")) || (data104 === "timestamp_sequence")) || (data104 === "choice")) || (data104 === "boolean")) || (data104 === "constant")) || (data104 === "sample")) || (data104 === "series")) || (data104 === "object")) || (data104 === "array")) || (data104 === "json")) || (data104 === "template")) || (data104 === "faker")) || (data104 === "expression"))){
const err226 = {};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
}
}
var _valid2 = _errs218 === errors;
errors = _errs217;
if(vErrors !== null){
if(_errs217){
vErrors.length = _errs217;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs222 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag1 = data.name;
if(typeof tag1 == "string"){
if(tag1 === "sequence"){
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err227 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "sequence")){
const err228 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/0/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[0].properties.name.enum}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
var props2 = {__proto__:null};
props2.name = true;
props2.start = true;
props2.step = true;
props2.per = true;
props2.sequence_name = true;
}
else if(tag1 === "uuid"){
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err229 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/1/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "uuid")){
const err230 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/1/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[1].properties.name.enum}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.version = true;
}
}
else if(tag1 === "order_number"){
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err231 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/2/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "order_number")){
const err232 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/2/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[2].properties.name.enum}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.pattern = true;
}
}
else if(tag1 === "pattern"){
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err233 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/3/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "pattern")){
const err234 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/3/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[3].properties.name.enum}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.pattern = true;
}
}
else if(tag1 === "hex"){
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err235 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/4/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "hex")){
const err236 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/4/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[4].properties.name.enum}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.bytes = true;
props2.prefix = true;
}
}
else if(tag1 === "bytes"){
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err237 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/5/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "bytes")){
const err238 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/5/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[5].properties.name.enum}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.length = true;
}
}
else if(tag1 === "hash"){
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err239 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/6/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "hash")){
const err240 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/6/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[6].properties.name.enum}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.algorithm = true;
}
}
else if(tag1 === "api_key"){
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err241 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/7/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "api_key")){
const err242 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/7/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[7].properties.name.enum}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.prefix = true;
props2.length = true;
}
}
else if(tag1 === "gender"){
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err243 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/8/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "gender")){
const err244 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/8/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[8].properties.name.enum}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.values = true;
}
}
else if(tag1 === "password"){
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err245 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/9/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "password")){
const err246 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/9/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[9].properties.name.enum}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.length = true;
}
}
else if(tag1 === "date_of_birth"){
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err247 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/10/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "date_of_birth")){
const err248 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/10/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[10].properties.name.enum}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min_age = true;
props2.max_age = true;
}
}
else if(tag1 === "age"){
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err249 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/11/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "age")){
const err250 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/11/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[11].properties.name.enum}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min_age = true;
props2.max_age = true;
}
}
else if(tag1 === "ssn"){
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err251 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/12/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "ssn")){
const err252 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/12/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[12].properties.name.enum}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.realistic = true;
}
}
else if(tag1 === "national_id"){
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err253 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/13/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "national_id")){
const err254 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/13/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[13].properties.name.enum}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.realistic = true;
props2.min_age = true;
props2.max_age = true;
}
}
else if(tag1 === "passport"){
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err255 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/14/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data.name !== undefined){
let data119 = data.name;
if(!((data119 === "passport") || (data119 === "passport_number"))){
const err256 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/14/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[14].properties.name.enum}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
}
}
else if(tag1 === "passport_number"){
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err257 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/14/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data.name !== undefined){
let data120 = data.name;
if(!((data120 === "passport") || (data120 === "passport_number"))){
const err258 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/14/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[14].properties.name.enum}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
}
}
else if(tag1 === "driver_license"){
if(!(validate108(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err259 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/15/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "driver_license")){
const err260 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/15/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[15].properties.name.enum}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.realistic = true;
props2.min_age = true;
props2.max_age = true;
}
}
else if(tag1 === "nhs_number"){
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err261 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/16/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "nhs_number")){
const err262 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/16/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[16].properties.name.enum}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.realistic = true;
}
}
else if(tag1 === "email"){
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err263 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/17/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "email")){
const err264 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/17/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[17].properties.name.enum}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.pattern = true;
props2.domain = true;
}
}
else if(tag1 === "phone_number"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err265 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/18/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "phone_number")){
const err266 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/18/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[18].properties.name.enum}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country_code = true;
props2.country = true;
props2.countries = true;
props2.format = true;
props2.realistic = true;
}
}
else if(tag1 === "address"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err267 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/19/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "address")){
const err268 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/19/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[19].properties.name.enum}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "city"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err269 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/20/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "city")){
const err270 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/20/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[20].properties.name.enum}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "state"){
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err271 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/21/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data.name !== undefined){
let data127 = data.name;
if(!((data127 === "state") || (data127 === "province"))){
const err272 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/21/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[21].properties.name.enum}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "province"){
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err273 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/21/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data.name !== undefined){
let data128 = data.name;
if(!((data128 === "state") || (data128 === "province"))){
const err274 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/21/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[21].properties.name.enum}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "state_abbr"){
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err275 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/22/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(data.name !== undefined){
let data129 = data.name;
if(!((data129 === "state_abbr") || (data129 === "state_code"))){
const err276 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/22/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[22].properties.name.enum}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "state_code"){
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err277 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/22/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data.name !== undefined){
let data130 = data.name;
if(!((data130 === "state_abbr") || (data130 === "state_code"))){
const err278 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/22/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[22].properties.name.enum}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "zip_code"){
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err279 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/23/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data.name !== undefined){
let data131 = data.name;
if(!(((data131 === "zip_code") || (data131 === "postal_code")) || (data131 === "postcode"))){
const err280 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/23/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[23].properties.name.enum}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "postal_code"){
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err281 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/23/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(data.name !== undefined){
let data132 = data.name;
if(!(((data132 === "zip_code") || (data132 === "postal_code")) || (data132 === "postcode"))){
const err282 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/23/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[23].properties.name.enum}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "postcode"){
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err283 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/23/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data.name !== undefined){
let data133 = data.name;
if(!(((data133 === "zip_code") || (data133 === "postal_code")) || (data133 === "postcode"))){
const err284 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/23/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[23].properties.name.enum}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "country"){
if(!(validate130(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err285 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/24/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "country")){
const err286 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/24/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[24].properties.name.enum}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "country_code"){
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err287 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/25/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "country_code")){
const err288 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/25/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[25].properties.name.enum}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
props2.format = true;
}
}
else if(tag1 === "calling_code"){
if(!(validate134(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err289 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/26/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "calling_code")){
const err290 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/26/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[26].properties.name.enum}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "phone_code"){
if(!(validate136(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err291 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/27/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "phone_code")){
const err292 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/27/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[27].properties.name.enum}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "latitude"){
if(!(validate138(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err293 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/28/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "latitude")){
const err294 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/28/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[28].properties.name.enum}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "longitude"){
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err295 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/29/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "longitude")){
const err296 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/29/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[29].properties.name.enum}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "time_zone"){
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err297 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/30/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data.name !== undefined){
let data140 = data.name;
if(!((data140 === "time_zone") || (data140 === "timezone"))){
const err298 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/30/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[30].properties.name.enum}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "timezone"){
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err299 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/30/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data.name !== undefined){
let data141 = data.name;
if(!((data141 === "time_zone") || (data141 === "timezone"))){
const err300 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/30/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[30].properties.name.enum}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "department"){
if(!(validate145(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err301 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/31/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "department")){
const err302 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/31/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[31].properties.name.enum}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.kind = true;
}
}
else if(tag1 === "product_description"){
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err303 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/32/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "product_description")){
const err304 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/32/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[32].properties.name.enum}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
}
}
else if(tag1 === "price"){
if(!(validate149(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err305 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/33/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "price")){
const err306 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/33/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[33].properties.name.enum}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.currency = true;
props2.min = true;
props2.max = true;
props2.at_least = true;
props2.at_most = true;
}
}
else if(tag1 === "currency_code"){
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err307 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/34/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "currency_code")){
const err308 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/34/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[34].properties.name.enum}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.countries = true;
}
}
else if(tag1 === "iban"){
if(!(validate153(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err309 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/35/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "iban")){
const err310 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/35/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[35].properties.name.enum}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.format = true;
props2.realistic = true;
}
}
else if(tag1 === "bic"){
if(!(validate155(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err311 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/36/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data.name !== undefined){
let data147 = data.name;
if(!((data147 === "bic") || (data147 === "swift"))){
const err312 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/36/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[36].properties.name.enum}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.length = true;
props2.realistic = true;
}
}
else if(tag1 === "swift"){
if(!(validate155(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err313 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/36/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data.name !== undefined){
let data148 = data.name;
if(!((data148 === "bic") || (data148 === "swift"))){
const err314 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/36/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[36].properties.name.enum}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.length = true;
props2.realistic = true;
}
}
else if(tag1 === "account_number"){
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err315 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/37/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "account_number")){
const err316 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/37/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[37].properties.name.enum}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.length = true;
}
}
else if(tag1 === "routing_number"){
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err317 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/38/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "routing_number")){
const err318 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/38/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[38].properties.name.enum}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.realistic = true;
}
}
else if(tag1 === "credit_card"){
if(!(validate162(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err319 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/39/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(data.name !== undefined){
let data151 = data.name;
if(!((data151 === "credit_card") || (data151 === "credit_card_number"))){
const err320 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/39/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[39].properties.name.enum}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.network = true;
props2.format = true;
props2.realistic = true;
}
}
else if(tag1 === "credit_card_number"){
if(!(validate162(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err321 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/39/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(data.name !== undefined){
let data152 = data.name;
if(!((data152 === "credit_card") || (data152 === "credit_card_number"))){
const err322 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/39/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[39].properties.name.enum}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.network = true;
props2.format = true;
props2.realistic = true;
}
}
else if(tag1 === "cvv"){
if(!(validate165(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err323 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/40/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "cvv")){
const err324 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/40/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[40].properties.name.enum}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.network = true;
}
}
else if(tag1 === "tax_id"){
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err325 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/41/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "tax_id")){
const err326 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/41/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[41].properties.name.enum}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country = true;
props2.holder = true;
props2.realistic = true;
props2.min_age = true;
props2.max_age = true;
}
}
else if(tag1 === "vin"){
if(!(validate169(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err327 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/42/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "vin")){
const err328 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/42/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[42].properties.name.enum}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.realistic = true;
}
}
else if(tag1 === "isbn"){
if(!(validate171(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err329 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/43/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "isbn")){
const err330 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/43/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[43].properties.name.enum}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.version = true;
props2.format = true;
}
}
else if(tag1 === "ean"){
if(!(validate173(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err331 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/44/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "ean")){
const err332 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/44/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[44].properties.name.enum}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.length = true;
props2.realistic = true;
}
}
else if(tag1 === "upc"){
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err333 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/45/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "upc")){
const err334 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/45/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[45].properties.name.enum}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.realistic = true;
}
}
else if(tag1 === "imei"){
if(!(validate177(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err335 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/46/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "imei")){
const err336 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/46/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[46].properties.name.enum}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.realistic = true;
}
}
else if(tag1 === "bitcoin_address"){
if(!(validate179(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err337 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/47/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "bitcoin_address")){
const err338 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/47/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[47].properties.name.enum}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.realistic = true;
}
}
else if(tag1 === "ip_address"){
if(!(validate181(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err339 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/48/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "ip_address")){
const err340 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/48/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[48].properties.name.enum}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.range = true;
props2.version = true;
props2.subnet = true;
props2.realistic = true;
}
}
else if(tag1 === "cidr"){
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err341 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/49/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data.name !== undefined){
let data162 = data.name;
if(!((data162 === "cidr") || (data162 === "subnet"))){
const err342 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/49/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[49].properties.name.enum}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.version = true;
props2.prefix = true;
}
}
else if(tag1 === "subnet"){
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err343 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/49/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(data.name !== undefined){
let data163 = data.name;
if(!((data163 === "cidr") || (data163 === "subnet"))){
const err344 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/49/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[49].properties.name.enum}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.version = true;
props2.prefix = true;
}
}
else if(tag1 === "mac_address"){
if(!(validate186(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err345 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/50/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "mac_address")){
const err346 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/50/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[50].properties.name.enum}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.vendor = true;
props2.separator = true;
props2.case = true;
}
}
else if(tag1 === "port"){
if(!(validate188(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err347 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/51/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "port")){
const err348 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/51/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[51].properties.name.enum}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.range = true;
}
}
else if(tag1 === "asn"){
if(!(validate190(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err349 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/52/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "asn")){
const err350 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/52/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[52].properties.name.enum}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.range = true;
}
}
else if(tag1 === "file_name"){
if(!(validate192(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err351 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/53/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "file_name")){
const err352 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/53/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[53].properties.name.enum}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.extension = true;
}
}
else if(tag1 === "image_url"){
if(!(validate194(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err353 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/54/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "image_url")){
const err354 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/54/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[54].properties.name.enum}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.width = true;
props2.height = true;
}
}
else if(tag1 === "words"){
if(!(validate196(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err355 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/55/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "words")){
const err356 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/55/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[55].properties.name.enum}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
}
}
else if(tag1 === "sentence"){
if(!(validate198(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err357 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/56/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "sentence")){
const err358 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/56/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[56].properties.name.enum}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
}
}
else if(tag1 === "paragraph"){
if(!(validate200(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err359 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/57/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "paragraph")){
const err360 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/57/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[57].properties.name.enum}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
}
}
else if(tag1 === "lorem"){
if(!(validate202(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err361 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/58/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "lorem")){
const err362 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/58/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[58].properties.name.enum}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
}
}
else if(tag1 === "description"){
if(!(validate204(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err363 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/59/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "description")){
const err364 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/59/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[59].properties.name.enum}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
}
}
else if(tag1 === "comment"){
if(!(validate206(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err365 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/60/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "comment")){
const err366 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/60/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[60].properties.name.enum}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
}
}
else if(tag1 === "message"){
if(!(validate208(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err367 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/61/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "message")){
const err368 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/61/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[61].properties.name.enum}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
}
}
else if(tag1 === "note"){
if(!(validate210(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err369 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/62/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data.name !== undefined){
let data176 = data.name;
if(!((data176 === "note") || (data176 === "notes"))){
const err370 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/62/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[62].properties.name.enum}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
}
}
else if(tag1 === "notes"){
if(!(validate210(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err371 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/62/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data.name !== undefined){
let data177 = data.name;
if(!((data177 === "note") || (data177 === "notes"))){
const err372 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/62/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[62].properties.name.enum}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
}
}
else if(tag1 === "bio"){
if(!(validate213(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err373 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/63/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "bio")){
const err374 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/63/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[63].properties.name.enum}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
}
}
else if(tag1 === "review_title"){
if(!(validate215(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err375 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/64/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "review_title")){
const err376 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/64/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[64].properties.name.enum}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.rating = true;
props2.best = true;
}
}
else if(tag1 === "review"){
if(!(validate217(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err377 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/65/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "review")){
const err378 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/65/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[65].properties.name.enum}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.rating = true;
props2.best = true;
props2.min = true;
props2.max = true;
}
}
else if(tag1 === "regex"){
if(!(validate219(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err379 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/66/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "regex")){
const err380 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/66/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[66].properties.name.enum}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.pattern = true;
props2.max_repeat = true;
}
}
else if(tag1 === "color"){
if(!(validate221(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err381 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/67/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(data.name !== undefined){
let data182 = data.name;
if(!((data182 === "color") || (data182 === "colour"))){
const err382 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/67/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[67].properties.name.enum}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.format = true;
}
}
else if(tag1 === "colour"){
if(!(validate221(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err383 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/67/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(data.name !== undefined){
let data183 = data.name;
if(!((data183 === "color") || (data183 === "colour"))){
const err384 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/67/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[67].properties.name.enum}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.format = true;
}
}
else if(tag1 === "integer"){
if(!(validate224(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err385 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/68/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "integer")){
const err386 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/68/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[68].properties.name.enum}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
props2.step = true;
props2.distribution = true;
props2.mean = true;
props2.stddev = true;
props2.median = true;
props2.sigma = true;
props2.lambda = true;
props2.alpha = true;
props2.beta = true;
props2.mode = true;
props2.s = true;
props2.components = true;
props2.edges = true;
props2.weights = true;
props2.quantiles = true;
props2.file = true;
props2.column = true;
}
}
else if(tag1 === "random_decimal"){
if(!(validate226(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err387 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/69/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(data.name !== undefined){
let data185 = data.name;
if(!(((data185 === "random_decimal") || (data185 === "decimal")) || (data185 === "amount"))){
const err388 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/69/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[69].properties.name.enum}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
props2.scale = true;
props2.step = true;
props2.distribution = true;
props2.mean = true;
props2.stddev = true;
props2.median = true;
props2.sigma = true;
props2.lambda = true;
props2.alpha = true;
props2.beta = true;
props2.mode = true;
props2.s = true;
props2.components = true;
props2.edges = true;
props2.weights = true;
props2.quantiles = true;
props2.file = true;
props2.column = true;
}
}
else if(tag1 === "decimal"){
if(!(validate226(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err389 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/69/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(data.name !== undefined){
let data186 = data.name;
if(!(((data186 === "random_decimal") || (data186 === "decimal")) || (data186 === "amount"))){
const err390 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/69/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[69].properties.name.enum}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
props2.scale = true;
props2.step = true;
props2.distribution = true;
props2.mean = true;
props2.stddev = true;
props2.median = true;
props2.sigma = true;
props2.lambda = true;
props2.alpha = true;
props2.beta = true;
props2.mode = true;
props2.s = true;
props2.components = true;
props2.edges = true;
props2.weights = true;
props2.quantiles = true;
props2.file = true;
props2.column = true;
}
}
else if(tag1 === "amount"){
if(!(validate226(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err391 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/69/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(data.name !== undefined){
let data187 = data.name;
if(!(((data187 === "random_decimal") || (data187 === "decimal")) || (data187 === "amount"))){
const err392 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/69/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[69].properties.name.enum}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
props2.scale = true;
props2.step = true;
props2.distribution = true;
props2.mean = true;
props2.stddev = true;
props2.median = true;
props2.sigma = true;
props2.lambda = true;
props2.alpha = true;
props2.beta = true;
props2.mode = true;
props2.s = true;
props2.components = true;
props2.edges = true;
props2.weights = true;
props2.quantiles = true;
props2.file = true;
props2.column = true;
}
}
else if(tag1 === "float"){
if(!(validate230(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err393 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/70/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "float")){
const err394 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/70/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[70].properties.name.enum}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
props2.distribution = true;
props2.mean = true;
props2.stddev = true;
props2.median = true;
props2.sigma = true;
props2.lambda = true;
props2.alpha = true;
props2.beta = true;
props2.mode = true;
props2.s = true;
props2.components = true;
props2.edges = true;
props2.weights = true;
props2.quantiles = true;
props2.file = true;
props2.column = true;
}
}
else if(tag1 === "date_between"){
if(!(validate232(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err395 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/71/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "date_between")){
const err396 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/71/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[71].properties.name.enum}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.start_date = true;
props2.end_date = true;
props2.distribution = true;
props2.mean = true;
props2.stddev = true;
props2.alpha = true;
props2.beta = true;
props2.mode = true;
props2.growth = true;
props2.growth_factor = true;
props2.weekdays = true;
props2.months = true;
props2.days_off = true;
props2.holidays = true;
props2.holiday_weight = true;
}
}
else if(tag1 === "datetime_between"){
if(!(validate234(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err397 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/72/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "datetime_between")){
const err398 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/72/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[72].properties.name.enum}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.start_date = true;
props2.end_date = true;
props2.precision = true;
props2.distribution = true;
props2.mean = true;
props2.stddev = true;
props2.alpha = true;
props2.beta = true;
props2.mode = true;
props2.growth = true;
props2.growth_factor = true;
props2.weekdays = true;
props2.months = true;
props2.days_off = true;
props2.holidays = true;
props2.holiday_weight = true;
props2.hours = true;
props2.time_zone = true;
}
}
else if(tag1 === "time_between"){
if(!(validate236(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err399 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/73/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "time_between")){
const err400 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/73/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[73].properties.name.enum}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.start = true;
props2.end = true;
props2.start_date = true;
props2.end_date = true;
props2.precision = true;
props2.distribution = true;
props2.mean = true;
props2.stddev = true;
props2.alpha = true;
props2.beta = true;
props2.mode = true;
}
}
else if(tag1 === "timestamp_sequence"){
if(!(validate238(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err401 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/74/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "timestamp_sequence")){
const err402 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/74/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[74].properties.name.enum}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.start = true;
props2.step = true;
props2.jitter = true;
props2.session_rows = true;
props2.session_rows_min = true;
props2.think_time = true;
props2.per = true;
props2.precision = true;
}
}
else if(tag1 === "choice"){
if(!(validate240(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err403 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/75/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "choice")){
const err404 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/75/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[75].properties.name.enum}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.choices = true;
props2.weights = true;
}
}
else if(tag1 === "boolean"){
if(!(validate242(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err405 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/76/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "boolean")){
const err406 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/76/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[76].properties.name.enum}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.true_probability = true;
}
}
else if(tag1 === "constant"){
if(!(validate244(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err407 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/77/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "constant")){
const err408 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/77/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[77].properties.name.enum}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.value = true;
}
}
else if(tag1 === "sample"){
if(!(validate246(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err409 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/78/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "sample")){
const err410 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/78/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[78].properties.name.enum}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.file = true;
props2.column = true;
}
}
else if(tag1 === "series"){
if(!(validate248(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err411 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/79/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "series")){
const err412 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/79/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[79].properties.name.enum}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.output = true;
props2.series = true;
props2.model = true;
props2.per = true;
props2.num_assets = true;
props2.start = true;
props2.drift = true;
props2.volatility = true;
props2.interval = true;
props2.start_date = true;
props2.asset_type = true;
props2.trading_hours = true;
props2.holidays = true;
props2.tick_size = true;
props2.average_volume = true;
props2.min = true;
props2.max = true;
props2.mean = true;
props2.reversion = true;
props2.period = true;
props2.amplitude = true;
props2.correlation_level = true;
props2.correlation = true;
props2.regimes = true;
props2.transitions = true;
props2.regime_bars = true;
props2.regime_scope = true;
props2.jump_probability = true;
props2.jump_size = true;
}
}
else if(tag1 === "object"){
if(!(validate250(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err413 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/80/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "object")){
const err414 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/80/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[80].properties.name.enum}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.fields = true;
}
}
else if(tag1 === "array"){
if(!(validate299(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err415 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/81/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "array")){
const err416 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/81/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[81].properties.name.enum}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.of = true;
props2.min = true;
props2.max = true;
props2.unique = true;
}
}
else if(tag1 === "json"){
if(!(validate309(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err417 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/82/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "json")){
const err418 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/82/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[82].properties.name.enum}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.value = true;
}
}
else if(tag1 === "template"){
if(!(validate311(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err419 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/83/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "template")){
const err420 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/83/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[83].properties.name.enum}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.template = true;
}
}
else if(tag1 === "faker"){
if(!(validate313(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err421 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/84/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "faker")){
const err422 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/84/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[84].properties.name.enum}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.method = true;
props2.args = true;
props2.realistic = true;
}
}
else if(tag1 === "expression"){
if(!(validate315(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err423 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/85/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "expression")){
const err424 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/85/properties/name/enum",keyword:"enum",params:{allowedValues: schema32.allOf[2].then.oneOf[85].properties.name.enum}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.expression = true;
}
}
else {
const err425 = {instancePath,schemaPath:"#/allOf/2/then/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "name", tagValue: tag1}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
else {
const err426 = {instancePath,schemaPath:"#/allOf/2/then/discriminator",keyword:"discriminator",params:{error: "tag", tag: "name", tagValue: tag1}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
var _valid2 = _errs222 === errors;
valid207 = _valid2;
if(valid207){
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
}
}
}
if(!valid207){
const err427 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {__proto__:null};
Object.assign(props0, props2);
}
}
validate76.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema145 = {"type":"object","required":["by","to"],"additionalProperties":false,"properties":{"by":{"type":"string","minLength":1},"from":{"type":"number","minimum":0,"maximum":1},"to":{"type":"number","minimum":0,"maximum":1}}};

function validate425(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate425.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "by") || (key0 === "from")) || (key0 === "to"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate425.errors = vErrors;
return errors === 0;
}
validate425.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema146 = {"type":"object","required":["constraint"],"additionalProperties":false,"properties":{"constraint":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"description":{"type":"string"},"severity":{"type":"string","enum":["error","warning","info"]}}};

function validate430(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate430.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.constraint === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "constraint"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "constraint") || (key0 === "name")) || (key0 === "description")) || (key0 === "severity"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.constraint !== undefined){
let data0 = data.constraint;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/constraint",schemaPath:"#/properties/constraint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/constraint",schemaPath:"#/properties/constraint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data3 === "error") || (data3 === "warning")) || (data3 === "info"))){
const err8 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema146.properties.severity.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate430.errors = vErrors;
return errors === 0;
}
validate430.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
else {
var props0 = validate76.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.name = true;
props0.type = true;
props0.generator = true;
props0.nullable = true;
props0.null_probability = true;
props0.null_with = true;
props0.null_trend = true;
props0.unique = true;
props0.unique_where = true;
props0.primary_key = true;
props0.default = true;
props0.description = true;
props0.pii_category = true;
props0.masking = true;
props0.constraint = true;
props0.matches = true;
props0.pattern = true;
props0.seed_as = true;
props0.edge_cases = true;
props0.invalid = true;
props0.locale = true;
props0.independent = true;
props0.profile = true;
props0.when = true;
props0.enforced = true;
props0.external = true;
props0.acyclic = true;
props0.root_probability = true;
props0.max_depth = true;
props0.root = true;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.generator !== undefined){
if(!(validate252(data.generator, {instancePath:instancePath+"/generator",parentData:data,parentDataProperty:"generator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
if(data.nullable !== undefined){
if(typeof data.nullable !== "boolean"){
const err5 = {instancePath:instancePath+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.null_probability !== undefined){
let data4 = data.null_probability;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.null_with !== undefined){
let data5 = data.null_with;
if(typeof data5 === "string"){
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/null_with",schemaPath:"#/properties/null_with/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/null_with",schemaPath:"#/properties/null_with/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.null_trend !== undefined){
if(!(validate425(data.null_trend, {instancePath:instancePath+"/null_trend",parentData:data,parentDataProperty:"null_trend",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
errors = vErrors.length;
}
}
if(data.unique !== undefined){
if(typeof data.unique !== "boolean"){
const err11 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.unique_where !== undefined){
let data8 = data.unique_where;
if(typeof data8 === "string"){
if(data8.length < 1){
const err12 = {instancePath:instancePath+"/unique_where",schemaPath:"#/properties/unique_where/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/unique_where",schemaPath:"#/properties/unique_where/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.primary_key !== undefined){
if(typeof data.primary_key !== "boolean"){
const err14 = {instancePath:instancePath+"/primary_key",schemaPath:"#/properties/primary_key/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.default !== undefined){
let data10 = data.default;
if((((typeof data10 != "object") && (typeof data10 !== "string")) && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")){
const err15 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema31.properties.default.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.pii_category !== undefined){
if(!(validate286(data.pii_category, {instancePath:instancePath+"/pii_category",parentData:data,parentDataProperty:"pii_category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data.masking !== undefined){
let data13 = data.masking;
const _errs26 = errors;
let valid2 = false;
const _errs27 = errors;
if(typeof data13 !== "boolean"){
const err17 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid2 = valid2 || _valid0;
const _errs29 = errors;
if(!(validate288(data13, {instancePath:instancePath+"/masking",parentData:data,parentDataProperty:"masking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
var _valid0 = _errs29 === errors;
valid2 = valid2 || _valid0;
const _errs30 = errors;
if(!(validate290(data13, {instancePath:instancePath+"/masking",parentData:data,parentDataProperty:"masking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
var _valid0 = _errs30 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err18 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.constraint !== undefined){
let data14 = data.constraint;
const _errs32 = errors;
let valid3 = false;
const _errs33 = errors;
if(typeof data14 === "string"){
if(data14.length < 1){
const err19 = {instancePath:instancePath+"/constraint",schemaPath:"#/properties/constraint/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/constraint",schemaPath:"#/properties/constraint/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid3 = valid3 || _valid1;
const _errs35 = errors;
if(!(validate430(data14, {instancePath:instancePath+"/constraint",parentData:data,parentDataProperty:"constraint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors);
errors = vErrors.length;
}
var _valid1 = _errs35 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err21 = {instancePath:instancePath+"/constraint",schemaPath:"#/properties/constraint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data.matches !== undefined){
let data15 = data.matches;
if(typeof data15 === "string"){
if(data15.length < 1){
const err22 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.pattern !== undefined){
let data16 = data.pattern;
if(typeof data16 === "string"){
if(data16.length < 1){
const err24 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.seed_as !== undefined){
let data17 = data.seed_as;
if(typeof data17 === "string"){
if(data17.length < 1){
const err26 = {instancePath:instancePath+"/seed_as",schemaPath:"#/properties/seed_as/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/seed_as",schemaPath:"#/properties/seed_as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.edge_cases !== undefined){
let data18 = data.edge_cases;
const _errs43 = errors;
let valid4 = false;
const _errs44 = errors;
if(typeof data18 !== "boolean"){
const err28 = {instancePath:instancePath+"/edge_cases",schemaPath:"#/properties/edge_cases/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs44 === errors;
valid4 = valid4 || _valid2;
const _errs46 = errors;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
const err29 = {instancePath:instancePath+"/edge_cases",schemaPath:"#/properties/edge_cases/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err30 = {instancePath:instancePath+"/edge_cases",schemaPath:"#/properties/edge_cases/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/edge_cases",schemaPath:"#/properties/edge_cases/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs46 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const err32 = {instancePath:instancePath+"/edge_cases",schemaPath:"#/properties/edge_cases/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data.invalid !== undefined){
let data19 = data.invalid;
const _errs49 = errors;
let valid5 = false;
const _errs50 = errors;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){
const err33 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err34 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid3 = _errs50 === errors;
valid5 = valid5 || _valid3;
const _errs52 = errors;
if(!(validate294(data19, {instancePath:instancePath+"/invalid",parentData:data,parentDataProperty:"invalid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
var _valid3 = _errs52 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const err36 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data.locale !== undefined){
if(!(validate61(data.locale, {instancePath:instancePath+"/locale",parentData:data,parentDataProperty:"locale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.independent !== undefined){
if(typeof data.independent !== "boolean"){
const err37 = {instancePath:instancePath+"/independent",schemaPath:"#/properties/independent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.profile !== undefined){
let data22 = data.profile;
if(typeof data22 === "string"){
if(!pattern3.test(data22)){
const err38 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.when !== undefined){
let data23 = data.when;
if(typeof data23 === "string"){
if(data23.length < 1){
const err40 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.enforced !== undefined){
if(typeof data.enforced !== "boolean"){
const err42 = {instancePath:instancePath+"/enforced",schemaPath:"#/properties/enforced/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.external !== undefined){
if(typeof data.external !== "boolean"){
const err43 = {instancePath:instancePath+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.acyclic !== undefined){
if(typeof data.acyclic !== "boolean"){
const err44 = {instancePath:instancePath+"/acyclic",schemaPath:"#/properties/acyclic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.root_probability !== undefined){
let data27 = data.root_probability;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1 || isNaN(data27)){
const err45 = {instancePath:instancePath+"/root_probability",schemaPath:"#/properties/root_probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err46 = {instancePath:instancePath+"/root_probability",schemaPath:"#/properties/root_probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/root_probability",schemaPath:"#/properties/root_probability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.max_depth !== undefined){
let data28 = data.max_depth;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err48 = {instancePath:instancePath+"/max_depth",schemaPath:"#/properties/max_depth/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
const err49 = {instancePath:instancePath+"/max_depth",schemaPath:"#/properties/max_depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data.root !== undefined){
if(!(data.root === "self")){
const err50 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/enum",keyword:"enum",params:{allowedValues: schema31.properties.root.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err51 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema147 = {"type":"object","additionalProperties":false,"properties":{"model":{"type":"string","enum":["random_walk","mean_reversion","seasonal","gbm","ohlcv"]},"per":{"type":"string"},"num_assets":{"type":"integer","minimum":1,"maximum":4096},"start":{"type":["string","number","boolean","null"]},"drift":{"type":["string","number","boolean","null"]},"volatility":{"type":["string","number","boolean","null"]},"interval":{"type":"string"},"start_date":{"type":"string"},"asset_type":{"type":["string","number","boolean","null"]},"trading_hours":{"type":"string"},"holidays":{"type":"string","enum":["exchange","NYSE","CME","LSE","XETRA","FX"]},"tick_size":{"type":["string","number","boolean","null"]},"average_volume":{"type":["string","number","boolean","null"]},"min":{"type":"number"},"max":{"type":"number"},"mean":{"type":["string","number","boolean","null"]},"reversion":{"type":"number","minimum":0,"maximum":1},"period":{"type":"number","minimum":2,"maximum":1000000000},"amplitude":{"type":"number","minimum":0,"maximum":1000000000000},"correlation_level":{"type":"number","minimum":0,"maximum":1},"correlation":{"type":["string","number","boolean","null","object","array"]},"regimes":{"type":["string","number","boolean","null","object","array"]},"transitions":{"type":["string","number","boolean","null","object","array"]},"regime_bars":{"type":"integer","minimum":1,"maximum":4096},"regime_scope":{"type":"string","enum":["market","asset"]},"jump_probability":{"type":"number","minimum":0,"maximum":1},"jump_size":{"type":"number","minimum":0,"maximum":1}}};

function validate435(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate435.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema147.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data0 === "random_walk") || (data0 === "mean_reversion")) || (data0 === "seasonal")) || (data0 === "gbm")) || (data0 === "ohlcv"))){
const err2 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema147.properties.model.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.per !== undefined){
if(typeof data.per !== "string"){
const err3 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.num_assets !== undefined){
let data2 = data.num_assets;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/num_assets",schemaPath:"#/properties/num_assets/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4096 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/num_assets",schemaPath:"#/properties/num_assets/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/num_assets",schemaPath:"#/properties/num_assets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.start !== undefined){
let data3 = data.start;
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: schema147.properties.start.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.drift !== undefined){
let data4 = data.drift;
if((((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: schema147.properties.drift.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.volatility !== undefined){
let data5 = data.volatility;
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/volatility",schemaPath:"#/properties/volatility/type",keyword:"type",params:{type: schema147.properties.volatility.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.interval !== undefined){
if(typeof data.interval !== "string"){
const err10 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.start_date !== undefined){
if(typeof data.start_date !== "string"){
const err11 = {instancePath:instancePath+"/start_date",schemaPath:"#/properties/start_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.asset_type !== undefined){
let data8 = data.asset_type;
if((((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")) && (data8 !== null)){
const err12 = {instancePath:instancePath+"/asset_type",schemaPath:"#/properties/asset_type/type",keyword:"type",params:{type: schema147.properties.asset_type.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.trading_hours !== undefined){
if(typeof data.trading_hours !== "string"){
const err13 = {instancePath:instancePath+"/trading_hours",schemaPath:"#/properties/trading_hours/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.holidays !== undefined){
let data10 = data.holidays;
if(typeof data10 !== "string"){
const err14 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((((data10 === "exchange") || (data10 === "NYSE")) || (data10 === "CME")) || (data10 === "LSE")) || (data10 === "XETRA")) || (data10 === "FX"))){
const err15 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/enum",keyword:"enum",params:{allowedValues: schema147.properties.holidays.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.tick_size !== undefined){
let data11 = data.tick_size;
if((((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")) && (data11 !== null)){
const err16 = {instancePath:instancePath+"/tick_size",schemaPath:"#/properties/tick_size/type",keyword:"type",params:{type: schema147.properties.tick_size.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.average_volume !== undefined){
let data12 = data.average_volume;
if((((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")) && (data12 !== null)){
const err17 = {instancePath:instancePath+"/average_volume",schemaPath:"#/properties/average_volume/type",keyword:"type",params:{type: schema147.properties.average_volume.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.min !== undefined){
let data13 = data.min;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err18 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.max !== undefined){
let data14 = data.max;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err19 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.mean !== undefined){
let data15 = data.mean;
if((((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")) && (data15 !== null)){
const err20 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: schema147.properties.mean.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.reversion !== undefined){
let data16 = data.reversion;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1 || isNaN(data16)){
const err21 = {instancePath:instancePath+"/reversion",schemaPath:"#/properties/reversion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err22 = {instancePath:instancePath+"/reversion",schemaPath:"#/properties/reversion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/reversion",schemaPath:"#/properties/reversion/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.period !== undefined){
let data17 = data.period;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000000 || isNaN(data17)){
const err24 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data17 < 2 || isNaN(data17)){
const err25 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.amplitude !== undefined){
let data18 = data.amplitude;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000000000000 || isNaN(data18)){
const err27 = {instancePath:instancePath+"/amplitude",schemaPath:"#/properties/amplitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err28 = {instancePath:instancePath+"/amplitude",schemaPath:"#/properties/amplitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/amplitude",schemaPath:"#/properties/amplitude/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.correlation_level !== undefined){
let data19 = data.correlation_level;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){
const err30 = {instancePath:instancePath+"/correlation_level",schemaPath:"#/properties/correlation_level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err31 = {instancePath:instancePath+"/correlation_level",schemaPath:"#/properties/correlation_level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/correlation_level",schemaPath:"#/properties/correlation_level/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.correlation !== undefined){
let data20 = data.correlation;
if((((typeof data20 != "object") && (typeof data20 !== "string")) && (!((typeof data20 == "number") && (isFinite(data20))))) && (typeof data20 !== "boolean")){
const err33 = {instancePath:instancePath+"/correlation",schemaPath:"#/properties/correlation/type",keyword:"type",params:{type: schema147.properties.correlation.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.regimes !== undefined){
let data21 = data.regimes;
if((((typeof data21 != "object") && (typeof data21 !== "string")) && (!((typeof data21 == "number") && (isFinite(data21))))) && (typeof data21 !== "boolean")){
const err34 = {instancePath:instancePath+"/regimes",schemaPath:"#/properties/regimes/type",keyword:"type",params:{type: schema147.properties.regimes.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.transitions !== undefined){
let data22 = data.transitions;
if((((typeof data22 != "object") && (typeof data22 !== "string")) && (!((typeof data22 == "number") && (isFinite(data22))))) && (typeof data22 !== "boolean")){
const err35 = {instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/type",keyword:"type",params:{type: schema147.properties.transitions.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.regime_bars !== undefined){
let data23 = data.regime_bars;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err36 = {instancePath:instancePath+"/regime_bars",schemaPath:"#/properties/regime_bars/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 4096 || isNaN(data23)){
const err37 = {instancePath:instancePath+"/regime_bars",schemaPath:"#/properties/regime_bars/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data23 < 1 || isNaN(data23)){
const err38 = {instancePath:instancePath+"/regime_bars",schemaPath:"#/properties/regime_bars/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.regime_scope !== undefined){
let data24 = data.regime_scope;
if(typeof data24 !== "string"){
const err39 = {instancePath:instancePath+"/regime_scope",schemaPath:"#/properties/regime_scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((data24 === "market") || (data24 === "asset"))){
const err40 = {instancePath:instancePath+"/regime_scope",schemaPath:"#/properties/regime_scope/enum",keyword:"enum",params:{allowedValues: schema147.properties.regime_scope.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.jump_probability !== undefined){
let data25 = data.jump_probability;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1 || isNaN(data25)){
const err41 = {instancePath:instancePath+"/jump_probability",schemaPath:"#/properties/jump_probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err42 = {instancePath:instancePath+"/jump_probability",schemaPath:"#/properties/jump_probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/jump_probability",schemaPath:"#/properties/jump_probability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.jump_size !== undefined){
let data26 = data.jump_size;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1 || isNaN(data26)){
const err44 = {instancePath:instancePath+"/jump_size",schemaPath:"#/properties/jump_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err45 = {instancePath:instancePath+"/jump_size",schemaPath:"#/properties/jump_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/jump_size",schemaPath:"#/properties/jump_size/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate435.errors = vErrors;
return errors === 0;
}
validate435.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema148 = {"type":"object","required":["foreignKey","references"],"additionalProperties":false,"properties":{"foreignKey":{"anyOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}}]},"references":{"type":"string","minLength":1},"onDelete":{"type":"string","enum":["cascade","restrict","set null","set default","no action"]},"distribution":{"$ref":"#/$defs/distribution"},"null_probability":{"type":"number","minimum":0,"maximum":1},"name":{"type":"string","minLength":1},"unique":{"type":"boolean"},"enforced":{"type":"boolean"},"external":{"type":"boolean"},"acyclic":{"type":"boolean"},"root_probability":{"type":"number","minimum":0,"maximum":1},"max_depth":{"type":"integer","minimum":1},"root":{"enum":["self"]},"description":{"type":"string"}}};

function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate437.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.foreignKey === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "foreignKey"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.references === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "references"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema148.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.foreignKey !== undefined){
let data0 = data.foreignKey;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/foreignKey",schemaPath:"#/properties/foreignKey/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/foreignKey",schemaPath:"#/properties/foreignKey/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/foreignKey",schemaPath:"#/properties/foreignKey/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/foreignKey/" + i0,schemaPath:"#/properties/foreignKey/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/foreignKey/" + i0,schemaPath:"#/properties/foreignKey/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/foreignKey",schemaPath:"#/properties/foreignKey/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/foreignKey",schemaPath:"#/properties/foreignKey/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err10 = {instancePath:instancePath+"/foreignKey",schemaPath:"#/properties/foreignKey/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.references !== undefined){
let data2 = data.references;
if(typeof data2 === "string"){
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.onDelete !== undefined){
let data3 = data.onDelete;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((data3 === "cascade") || (data3 === "restrict")) || (data3 === "set null")) || (data3 === "set default")) || (data3 === "no action"))){
const err14 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/enum",keyword:"enum",params:{allowedValues: schema148.properties.onDelete.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.distribution !== undefined){
if(!(validate70(data.distribution, {instancePath:instancePath+"/distribution",parentData:data,parentDataProperty:"distribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.null_probability !== undefined){
let data5 = data.null_probability;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 === "string"){
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.unique !== undefined){
if(typeof data.unique !== "boolean"){
const err20 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.enforced !== undefined){
if(typeof data.enforced !== "boolean"){
const err21 = {instancePath:instancePath+"/enforced",schemaPath:"#/properties/enforced/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.external !== undefined){
if(typeof data.external !== "boolean"){
const err22 = {instancePath:instancePath+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.acyclic !== undefined){
if(typeof data.acyclic !== "boolean"){
const err23 = {instancePath:instancePath+"/acyclic",schemaPath:"#/properties/acyclic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.root_probability !== undefined){
let data11 = data.root_probability;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){
const err24 = {instancePath:instancePath+"/root_probability",schemaPath:"#/properties/root_probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err25 = {instancePath:instancePath+"/root_probability",schemaPath:"#/properties/root_probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/root_probability",schemaPath:"#/properties/root_probability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.max_depth !== undefined){
let data12 = data.max_depth;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err27 = {instancePath:instancePath+"/max_depth",schemaPath:"#/properties/max_depth/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err28 = {instancePath:instancePath+"/max_depth",schemaPath:"#/properties/max_depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.root !== undefined){
if(!(data.root === "self")){
const err29 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/enum",keyword:"enum",params:{allowedValues: schema148.properties.root.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err30 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate437.errors = vErrors;
return errors === 0;
}
validate437.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema149 = {"type":"object","required":["field","rule"],"allOf":[{"$ref":"masks.json"}],"unevaluatedProperties":false,"properties":{"field":{"type":"string","minLength":1},"rule":{"$ref":"masks.json#/$defs/name"},"pii_category":{"$ref":"masks.json#/$defs/category"},"type":{"type":"string","minLength":1},"when":{"type":"string","minLength":1},"on_nonconforming":{"type":"string","enum":["error","nullify","generalize","keep"]}}};

function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate440.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate254(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
else {
var props0 = validate254.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rule === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.field = true;
props0.rule = true;
props0.pii_category = true;
props0.type = true;
props0.when = true;
props0.on_nonconforming = true;
}
if(data.field !== undefined){
let data0 = data.field;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rule !== undefined){
if(!(validate288(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data.pii_category !== undefined){
if(!(validate286(data.pii_category, {instancePath:instancePath+"/pii_category",parentData:data,parentDataProperty:"pii_category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 === "string"){
if(data3.length < 1){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.when !== undefined){
let data4 = data.when;
if(typeof data4 === "string"){
if(data4.length < 1){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.on_nonconforming !== undefined){
let data5 = data.on_nonconforming;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/on_nonconforming",schemaPath:"#/properties/on_nonconforming/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data5 === "error") || (data5 === "nullify")) || (data5 === "generalize")) || (data5 === "keep"))){
const err9 = {instancePath:instancePath+"/on_nonconforming",schemaPath:"#/properties/on_nonconforming/enum",keyword:"enum",params:{allowedValues: schema149.properties.on_nonconforming.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err10 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate440.errors = vErrors;
return errors === 0;
}
validate440.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema150 = {"type":"object","required":["fields"],"additionalProperties":false,"properties":{"fields":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"unique":{"type":"boolean"},"where":{"type":"string","minLength":1},"name":{"type":"string","minLength":1}}};

function validate446(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate446.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "fields") || (key0 === "unique")) || (key0 === "where")) || (key0 === "name"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fields !== undefined){
let data0 = data.fields;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.unique !== undefined){
if(typeof data.unique !== "boolean"){
const err7 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.where !== undefined){
let data3 = data.where;
if(typeof data3 === "string"){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate446.errors = vErrors;
return errors === 0;
}
validate446.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema151 = {"type":"object","required":["fields","rank"],"additionalProperties":false,"properties":{"fields":{"type":"array","minItems":2,"maxItems":64,"items":{"type":"string","minLength":1}},"rank":{"anyOf":[{"type":"number","minimum":-1,"maximum":1},{"type":"array","items":{"type":"array","items":{"type":"number","minimum":-1,"maximum":1}}}]}}};

function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate448.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rank === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rank"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "fields") || (key0 === "rank"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fields !== undefined){
let data0 = data.fields;
if(Array.isArray(data0)){
if(data0.length > 64){
const err3 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 2){
const err4 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rank !== undefined){
let data2 = data.rank;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < -1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
const _errs10 = errors;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(Array.isArray(data3)){
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
let data4 = data3[i2];
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/rank/" + i1+"/" + i2,schemaPath:"#/properties/rank/anyOf/1/items/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < -1 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/rank/" + i1+"/" + i2,schemaPath:"#/properties/rank/anyOf/1/items/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/rank/" + i1+"/" + i2,schemaPath:"#/properties/rank/anyOf/1/items/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/rank/" + i1,schemaPath:"#/properties/rank/anyOf/1/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err16 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate448.errors = vErrors;
return errors === 0;
}
validate448.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema152 = {"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"share":{"type":"number","minimum":0,"maximum":1},"fields":{"type":"array","items":{"$ref":"#/$defs/field"}}}};

function validate450(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate450.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "share")) || (key0 === "fields"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.share !== undefined){
let data1 = data.share;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fields !== undefined){
let data2 = data.fields;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate75(data2[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate450.errors = vErrors;
return errors === 0;
}
validate450.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema153 = {"type":"object","required":["dataset"],"additionalProperties":false,"properties":{"dataset":{"type":"string","minLength":1},"field":{"type":"string","minLength":1}}};

function validate453(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate453.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "dataset") || (key0 === "field"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dataset !== undefined){
let data0 = data.dataset;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.field !== undefined){
let data1 = data.field;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate453.errors = vErrors;
return errors === 0;
}
validate453.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema154 = {"type":"object","required":["dataset"],"additionalProperties":false,"properties":{"dataset":{"type":"string","minLength":1},"as":{"type":"string","minLength":1},"by":{"type":"string","minLength":1}}};

function validate455(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate455.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "dataset") || (key0 === "as")) || (key0 === "by"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dataset !== undefined){
let data0 = data.dataset;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.as !== undefined){
let data1 = data.as;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/as",schemaPath:"#/properties/as/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate455.errors = vErrors;
return errors === 0;
}
validate455.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema155 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"where":{"type":"string","minLength":1},"share":{"type":"number","minimum":0,"maximum":1},"nullify":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}}}};

function validate458(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate458.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "where") || (key0 === "share")) || (key0 === "nullify"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.where !== undefined){
let data0 = data.where;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.share !== undefined){
let data1 = data.share;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.nullify !== undefined){
let data2 = data.nullify;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/nullify",schemaPath:"#/properties/nullify/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/nullify/" + i0,schemaPath:"#/properties/nullify/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/nullify/" + i0,schemaPath:"#/properties/nullify/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err10 = {instancePath:instancePath+"/nullify",schemaPath:"#/properties/nullify/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err11 = {instancePath:instancePath+"/nullify",schemaPath:"#/properties/nullify/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate458.errors = vErrors;
return errors === 0;
}
validate458.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema156 = {"type":"object","additionalProperties":false,"properties":{"schedule":{"type":"string","pattern":"^\\s*(\\S+(\\s+\\S+){4,5}|@(yearly|annually|monthly|weekly|daily|midnight|hourly))\\s*$"},"source":{"type":"string","enum":["synthetic","seed","masked_production","hybrid"]},"tag_version":{"type":"boolean"}}};
const pattern25 = new RegExp("^\\s*(\\S+(\\s+\\S+){4,5}|@(yearly|annually|monthly|weekly|daily|midnight|hourly))\\s*$", "u");

function validate460(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate460.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "schedule") || (key0 === "source")) || (key0 === "tag_version"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if(typeof data0 === "string"){
if(!pattern25.test(data0)){
const err1 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^\\s*(\\S+(\\s+\\S+){4,5}|@(yearly|annually|monthly|weekly|daily|midnight|hourly))\\s*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data1 === "synthetic") || (data1 === "seed")) || (data1 === "masked_production")) || (data1 === "hybrid"))){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema156.properties.source.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tag_version !== undefined){
if(typeof data.tag_version !== "boolean"){
const err5 = {instancePath:instancePath+"/tag_version",schemaPath:"#/properties/tag_version/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate460.errors = vErrors;
return errors === 0;
}
validate460.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.table === undefined) && (missing0 = "table")) || ((data.collection === undefined) && (missing0 = "collection"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extends !== undefined){
let data0 = data.extends;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z_][A-Za-z0-9_-]*/)?[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data1 === "synthetic") || (data1 === "seed")) || (data1 === "masked_production")) || (data1 === "hybrid"))){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema21.properties.source.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.origin !== undefined){
if(!(validate56(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate57(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
const err7 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: schema21.properties.seed.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.locale !== undefined){
if(!(validate61(data.locale, {instancePath:instancePath+"/locale",parentData:data,parentDataProperty:"locale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.table !== undefined){
let data6 = data.table;
if(typeof data6 === "string"){
if(data6.length < 1){
const err8 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.collection !== undefined){
let data7 = data.collection;
if(typeof data7 === "string"){
if(data7.length < 1){
const err10 = {instancePath:instancePath+"/collection",schemaPath:"#/properties/collection/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/collection",schemaPath:"#/properties/collection/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.database !== undefined){
if(!(validate63(data.database, {instancePath:instancePath+"/database",parentData:data,parentDataProperty:"database",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.volume !== undefined){
let data9 = data.volume;
const _errs19 = errors;
let valid2 = false;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err12 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
const _errs22 = errors;
if(!(validate67(data9, {instancePath:instancePath+"/volume",parentData:data,parentDataProperty:"volume",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err14 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.fields !== undefined){
let data10 = data.fields;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate75(data10[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.series !== undefined){
let data12 = data.series;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!(validate435(data12[key1], {instancePath:instancePath+"/series/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.relationships !== undefined){
let data14 = data.relationships;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate437(data14[i1], {instancePath:instancePath+"/relationships/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/relationships",schemaPath:"#/properties/relationships/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.masking_rules !== undefined){
let data16 = data.masking_rules;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(!(validate440(data16[i2], {instancePath:instancePath+"/masking_rules/" + i2,parentData:data16,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate440.errors : vErrors.concat(validate440.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/masking_rules",schemaPath:"#/properties/masking_rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.validation !== undefined){
let data18 = data.validation;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
const _errs39 = errors;
let valid12 = false;
const _errs40 = errors;
if(typeof data19 === "string"){
if(data19.length < 1){
const err19 = {instancePath:instancePath+"/validation/" + i3,schemaPath:"#/properties/validation/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/validation/" + i3,schemaPath:"#/properties/validation/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs40 === errors;
valid12 = valid12 || _valid1;
const _errs42 = errors;
if(!(validate430(data19, {instancePath:instancePath+"/validation/" + i3,parentData:data18,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors);
errors = vErrors.length;
}
var _valid1 = _errs42 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const err21 = {instancePath:instancePath+"/validation/" + i3,schemaPath:"#/properties/validation/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.indexes !== undefined){
let data20 = data.indexes;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate446(data20[i4], {instancePath:instancePath+"/indexes/" + i4,parentData:data20,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.correlations !== undefined){
let data22 = data.correlations;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
if(!(validate448(data22[i5], {instancePath:instancePath+"/correlations/" + i5,parentData:data22,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/correlations",schemaPath:"#/properties/correlations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.strict !== undefined){
if(typeof data.strict !== "boolean"){
const err25 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.traits !== undefined){
let data25 = data.traits;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key2 in data25){
if(!(validate450(data25[key2], {instancePath:instancePath+"/traits/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data25,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate450.errors : vErrors.concat(validate450.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/traits",schemaPath:"#/properties/traits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.tenant !== undefined){
let data27 = data.tenant;
const _errs56 = errors;
let valid18 = false;
const _errs57 = errors;
if(typeof data27 === "string"){
if(data27.length < 1){
const err27 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs57 === errors;
valid18 = valid18 || _valid2;
const _errs59 = errors;
if(!(validate453(data27, {instancePath:instancePath+"/tenant",parentData:data,parentDataProperty:"tenant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors);
errors = vErrors.length;
}
var _valid2 = _errs59 === errors;
valid18 = valid18 || _valid2;
if(!valid18){
const err29 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data.embed !== undefined){
let data28 = data.embed;
const _errs61 = errors;
let valid19 = false;
const _errs62 = errors;
if(typeof data28 === "string"){
if(data28.length < 1){
const err30 = {instancePath:instancePath+"/embed",schemaPath:"#/properties/embed/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/embed",schemaPath:"#/properties/embed/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid3 = _errs62 === errors;
valid19 = valid19 || _valid3;
const _errs64 = errors;
if(Array.isArray(data28)){
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
let data29 = data28[i6];
const _errs67 = errors;
let valid22 = false;
const _errs68 = errors;
if(typeof data29 === "string"){
if(data29.length < 1){
const err32 = {instancePath:instancePath+"/embed/" + i6,schemaPath:"#/properties/embed/anyOf/1/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/embed/" + i6,schemaPath:"#/properties/embed/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid4 = _errs68 === errors;
valid22 = valid22 || _valid4;
const _errs70 = errors;
if(!(validate455(data29, {instancePath:instancePath+"/embed/" + i6,parentData:data28,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate455.errors : vErrors.concat(validate455.errors);
errors = vErrors.length;
}
var _valid4 = _errs70 === errors;
valid22 = valid22 || _valid4;
if(!valid22){
const err34 = {instancePath:instancePath+"/embed/" + i6,schemaPath:"#/properties/embed/anyOf/1/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/embed",schemaPath:"#/properties/embed/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid3 = _errs64 === errors;
valid19 = valid19 || _valid3;
const _errs71 = errors;
if(!(validate455(data28, {instancePath:instancePath+"/embed",parentData:data,parentDataProperty:"embed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate455.errors : vErrors.concat(validate455.errors);
errors = vErrors.length;
}
var _valid3 = _errs71 === errors;
valid19 = valid19 || _valid3;
if(!valid19){
const err36 = {instancePath:instancePath+"/embed",schemaPath:"#/properties/embed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
}
if(data.subset !== undefined){
let data30 = data.subset;
const _errs73 = errors;
let valid23 = false;
const _errs74 = errors;
if(typeof data30 === "string"){
if(data30.length < 1){
const err37 = {instancePath:instancePath+"/subset",schemaPath:"#/properties/subset/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/subset",schemaPath:"#/properties/subset/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid5 = _errs74 === errors;
valid23 = valid23 || _valid5;
const _errs76 = errors;
if(!(validate458(data30, {instancePath:instancePath+"/subset",parentData:data,parentDataProperty:"subset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors);
errors = vErrors.length;
}
var _valid5 = _errs76 === errors;
valid23 = valid23 || _valid5;
if(!valid23){
const err39 = {instancePath:instancePath+"/subset",schemaPath:"#/properties/subset/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
if(data.refresh !== undefined){
if(!(validate460(data.refresh, {instancePath:instancePath+"/refresh",parentData:data,parentDataProperty:"refresh",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("data.automation/v1" !== data0){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "data.automation/v1"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("DataDefinition" !== data1){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "DataDefinition"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate53(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate55(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validator1 = validate463;
const schema157 = {"type":"object","required":["apiVersion","kind","metadata","spec"],"additionalProperties":false,"properties":{"apiVersion":{"type":"string","const":"data.automation/v1"},"kind":{"type":"string","const":"MaskingPolicy"},"metadata":{"$ref":"DataDefinition.json#/$defs/metadata"},"spec":{"$ref":"#/$defs/policy_spec"}},"$defs":{"policy_spec":{"type":"object","additionalProperties":false,"properties":{"key":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/key_source"}]},"default":{"$ref":"#/$defs/treatment"},"categories":{"$ref":"#/$defs/categories"},"require":{"type":"array","items":{"$ref":"masks.json#/$defs/category"}},"audit":{"$ref":"#/$defs/audit"},"compliance":{"type":"array","items":{"enum":["GDPR","HIPAA"]}}}},"key_source":{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1},"command":{"type":"array","minItems":1,"items":{"type":"string"}}}},"treatment":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/strategy"}]},"strategy":{"type":"object","required":["strategy"],"allOf":[{"$ref":"masks.json#/$defs/any_parameters"}],"properties":{"strategy":{"type":"string","minLength":1}}},"categories":{"type":"object","additionalProperties":false,"properties":{"email":{"$ref":"#/$defs/treatment"},"phone":{"$ref":"#/$defs/treatment"},"full_name":{"$ref":"#/$defs/treatment"},"first_name":{"$ref":"#/$defs/treatment"},"last_name":{"$ref":"#/$defs/treatment"},"ssn":{"$ref":"#/$defs/treatment"},"national_id":{"$ref":"#/$defs/treatment"},"passport":{"$ref":"#/$defs/treatment"},"driver_license":{"$ref":"#/$defs/treatment"},"tax_id":{"$ref":"#/$defs/treatment"},"address":{"$ref":"#/$defs/treatment"},"date_of_birth":{"$ref":"#/$defs/treatment"},"credit_card":{"$ref":"#/$defs/treatment"},"bank_account":{"$ref":"#/$defs/treatment"},"iban":{"$ref":"#/$defs/treatment"},"cvv":{"$ref":"#/$defs/treatment"},"medical":{"$ref":"#/$defs/treatment"},"biometric":{"$ref":"#/$defs/treatment"},"geolocation":{"$ref":"#/$defs/treatment"},"ip_address":{"$ref":"#/$defs/treatment"},"mac_address":{"$ref":"#/$defs/treatment"},"device_id":{"$ref":"#/$defs/treatment"},"user_agent":{"$ref":"#/$defs/treatment"},"session_token":{"$ref":"#/$defs/treatment"},"api_key":{"$ref":"#/$defs/treatment"},"username":{"$ref":"#/$defs/treatment"},"password":{"$ref":"#/$defs/treatment"},"internal_id":{"$ref":"#/$defs/treatment"},"free_text":{"$ref":"#/$defs/treatment"}}},"audit":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}}}};

function validate464(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate464.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "namespace")) || (key0 === "version")) || (key0 === "description")) || (key0 === "labels"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.namespace !== undefined){
let data1 = data.namespace;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.labels !== undefined){
let data4 = data.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err9 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema20.properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate464.errors = vErrors;
return errors === 0;
}
validate464.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema159 = {"type":"object","additionalProperties":false,"properties":{"key":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/key_source"}]},"default":{"$ref":"#/$defs/treatment"},"categories":{"$ref":"#/$defs/categories"},"require":{"type":"array","items":{"$ref":"masks.json#/$defs/category"}},"audit":{"$ref":"#/$defs/audit"},"compliance":{"type":"array","items":{"enum":["GDPR","HIPAA"]}}}};
const schema160 = {"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1},"command":{"type":"array","minItems":1,"items":{"type":"string"}}}};

function validate467(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate467.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "file") || (key0 === "command"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.command !== undefined){
let data1 = data.command;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err6 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate467.errors = vErrors;
return errors === 0;
}
validate467.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema161 = {"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/strategy"}]};
const schema162 = {"type":"object","required":["strategy"],"allOf":[{"$ref":"masks.json#/$defs/any_parameters"}],"properties":{"strategy":{"type":"string","minLength":1}}};
const schema163 = {"type":"object","properties":{"domain":{"type":["string","number","boolean","null","object","array"]},"part":{"type":["string","number","boolean","null","object","array"]},"replacement":{"type":["string","number","boolean","null","object","array"]},"keep_first":{"type":["string","number","boolean","null","object","array"]},"keep_last":{"type":["string","number","boolean","null","object","array"]},"country_code":{"type":["string","number","boolean","null","object","array"]},"names_of":{"type":["string","number","boolean","null","object","array"]},"algorithm":{"type":["string","number","boolean","null","object","array"]},"format":{"type":["string","number","boolean","null","object","array"]},"show_last_4":{"type":["string","number","boolean","null","object","array"]},"min_age":{"type":["string","number","boolean","null","object","array"]},"max_age":{"type":["string","number","boolean","null","object","array"]},"max_days":{"type":["string","number","boolean","null","object","array"]},"per":{"type":["string","number","boolean","null","object","array"]},"to":{"type":["string","number","boolean","null","object","array"]},"ratio":{"type":["string","number","boolean","null","object","array"]},"value":{"type":["string","number","boolean","null","object","array"]},"reason":{"type":["string","number","boolean","null","object","array"]}}};

function validate471(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate471.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domain !== undefined){
let data0 = data.domain;
if((((typeof data0 != "object") && (typeof data0 !== "string")) && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err0 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: schema163.properties.domain.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.part !== undefined){
let data1 = data.part;
if((((typeof data1 != "object") && (typeof data1 !== "string")) && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err1 = {instancePath:instancePath+"/part",schemaPath:"#/properties/part/type",keyword:"type",params:{type: schema163.properties.part.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.replacement !== undefined){
let data2 = data.replacement;
if((((typeof data2 != "object") && (typeof data2 !== "string")) && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err2 = {instancePath:instancePath+"/replacement",schemaPath:"#/properties/replacement/type",keyword:"type",params:{type: schema163.properties.replacement.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.keep_first !== undefined){
let data3 = data.keep_first;
if((((typeof data3 != "object") && (typeof data3 !== "string")) && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err3 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/type",keyword:"type",params:{type: schema163.properties.keep_first.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.keep_last !== undefined){
let data4 = data.keep_last;
if((((typeof data4 != "object") && (typeof data4 !== "string")) && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err4 = {instancePath:instancePath+"/keep_last",schemaPath:"#/properties/keep_last/type",keyword:"type",params:{type: schema163.properties.keep_last.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.country_code !== undefined){
let data5 = data.country_code;
if((((typeof data5 != "object") && (typeof data5 !== "string")) && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err5 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: schema163.properties.country_code.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.names_of !== undefined){
let data6 = data.names_of;
if((((typeof data6 != "object") && (typeof data6 !== "string")) && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")){
const err6 = {instancePath:instancePath+"/names_of",schemaPath:"#/properties/names_of/type",keyword:"type",params:{type: schema163.properties.names_of.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.algorithm !== undefined){
let data7 = data.algorithm;
if((((typeof data7 != "object") && (typeof data7 !== "string")) && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err7 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: schema163.properties.algorithm.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.format !== undefined){
let data8 = data.format;
if((((typeof data8 != "object") && (typeof data8 !== "string")) && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")){
const err8 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: schema163.properties.format.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.show_last_4 !== undefined){
let data9 = data.show_last_4;
if((((typeof data9 != "object") && (typeof data9 !== "string")) && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
const err9 = {instancePath:instancePath+"/show_last_4",schemaPath:"#/properties/show_last_4/type",keyword:"type",params:{type: schema163.properties.show_last_4.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.min_age !== undefined){
let data10 = data.min_age;
if((((typeof data10 != "object") && (typeof data10 !== "string")) && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")){
const err10 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/type",keyword:"type",params:{type: schema163.properties.min_age.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.max_age !== undefined){
let data11 = data.max_age;
if((((typeof data11 != "object") && (typeof data11 !== "string")) && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")){
const err11 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type: schema163.properties.max_age.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.max_days !== undefined){
let data12 = data.max_days;
if((((typeof data12 != "object") && (typeof data12 !== "string")) && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")){
const err12 = {instancePath:instancePath+"/max_days",schemaPath:"#/properties/max_days/type",keyword:"type",params:{type: schema163.properties.max_days.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.per !== undefined){
let data13 = data.per;
if((((typeof data13 != "object") && (typeof data13 !== "string")) && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")){
const err13 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type: schema163.properties.per.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.to !== undefined){
let data14 = data.to;
if((((typeof data14 != "object") && (typeof data14 !== "string")) && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")){
const err14 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: schema163.properties.to.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.ratio !== undefined){
let data15 = data.ratio;
if((((typeof data15 != "object") && (typeof data15 !== "string")) && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")){
const err15 = {instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/type",keyword:"type",params:{type: schema163.properties.ratio.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.value !== undefined){
let data16 = data.value;
if((((typeof data16 != "object") && (typeof data16 !== "string")) && (!((typeof data16 == "number") && (isFinite(data16))))) && (typeof data16 !== "boolean")){
const err16 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema163.properties.value.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.reason !== undefined){
let data17 = data.reason;
if((((typeof data17 != "object") && (typeof data17 !== "string")) && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
const err17 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema163.properties.reason.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate471.errors = vErrors;
return errors === 0;
}
validate471.evaluated = {"props":{"domain":true,"part":true,"replacement":true,"keep_first":true,"keep_last":true,"country_code":true,"names_of":true,"algorithm":true,"format":true,"show_last_4":true,"min_age":true,"max_age":true,"max_days":true,"per":true,"to":true,"ratio":true,"value":true,"reason":true},"dynamicProps":false,"dynamicItems":false};


function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate470.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate471(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate471.errors : vErrors.concat(validate471.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.strategy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "strategy"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.strategy !== undefined){
let data0 = data.strategy;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate470.errors = vErrors;
return errors === 0;
}
validate470.evaluated = {"props":{"strategy":true,"domain":true,"part":true,"replacement":true,"keep_first":true,"keep_last":true,"country_code":true,"names_of":true,"algorithm":true,"format":true,"show_last_4":true,"min_age":true,"max_age":true,"max_days":true,"per":true,"to":true,"ratio":true,"value":true,"reason":true},"dynamicProps":false,"dynamicItems":false};


function validate469(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate469.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(validate470(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {__proto__:null};
props0.strategy = true;
props0.domain = true;
props0.part = true;
props0.replacement = true;
props0.keep_first = true;
props0.keep_last = true;
props0.country_code = true;
props0.names_of = true;
props0.algorithm = true;
props0.format = true;
props0.show_last_4 = true;
props0.min_age = true;
props0.max_age = true;
props0.max_days = true;
props0.per = true;
props0.to = true;
props0.ratio = true;
props0.value = true;
props0.reason = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate469.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate469.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema164 = {"type":"object","additionalProperties":false,"properties":{"email":{"$ref":"#/$defs/treatment"},"phone":{"$ref":"#/$defs/treatment"},"full_name":{"$ref":"#/$defs/treatment"},"first_name":{"$ref":"#/$defs/treatment"},"last_name":{"$ref":"#/$defs/treatment"},"ssn":{"$ref":"#/$defs/treatment"},"national_id":{"$ref":"#/$defs/treatment"},"passport":{"$ref":"#/$defs/treatment"},"driver_license":{"$ref":"#/$defs/treatment"},"tax_id":{"$ref":"#/$defs/treatment"},"address":{"$ref":"#/$defs/treatment"},"date_of_birth":{"$ref":"#/$defs/treatment"},"credit_card":{"$ref":"#/$defs/treatment"},"bank_account":{"$ref":"#/$defs/treatment"},"iban":{"$ref":"#/$defs/treatment"},"cvv":{"$ref":"#/$defs/treatment"},"medical":{"$ref":"#/$defs/treatment"},"biometric":{"$ref":"#/$defs/treatment"},"geolocation":{"$ref":"#/$defs/treatment"},"ip_address":{"$ref":"#/$defs/treatment"},"mac_address":{"$ref":"#/$defs/treatment"},"device_id":{"$ref":"#/$defs/treatment"},"user_agent":{"$ref":"#/$defs/treatment"},"session_token":{"$ref":"#/$defs/treatment"},"api_key":{"$ref":"#/$defs/treatment"},"username":{"$ref":"#/$defs/treatment"},"password":{"$ref":"#/$defs/treatment"},"internal_id":{"$ref":"#/$defs/treatment"},"free_text":{"$ref":"#/$defs/treatment"}}};

function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate475.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema164.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.email !== undefined){
if(!(validate469(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate469(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.full_name !== undefined){
if(!(validate469(data.full_name, {instancePath:instancePath+"/full_name",parentData:data,parentDataProperty:"full_name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!(validate469(data.first_name, {instancePath:instancePath+"/first_name",parentData:data,parentDataProperty:"first_name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!(validate469(data.last_name, {instancePath:instancePath+"/last_name",parentData:data,parentDataProperty:"last_name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.ssn !== undefined){
if(!(validate469(data.ssn, {instancePath:instancePath+"/ssn",parentData:data,parentDataProperty:"ssn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.national_id !== undefined){
if(!(validate469(data.national_id, {instancePath:instancePath+"/national_id",parentData:data,parentDataProperty:"national_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.passport !== undefined){
if(!(validate469(data.passport, {instancePath:instancePath+"/passport",parentData:data,parentDataProperty:"passport",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.driver_license !== undefined){
if(!(validate469(data.driver_license, {instancePath:instancePath+"/driver_license",parentData:data,parentDataProperty:"driver_license",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.tax_id !== undefined){
if(!(validate469(data.tax_id, {instancePath:instancePath+"/tax_id",parentData:data,parentDataProperty:"tax_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.address !== undefined){
if(!(validate469(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.date_of_birth !== undefined){
if(!(validate469(data.date_of_birth, {instancePath:instancePath+"/date_of_birth",parentData:data,parentDataProperty:"date_of_birth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.credit_card !== undefined){
if(!(validate469(data.credit_card, {instancePath:instancePath+"/credit_card",parentData:data,parentDataProperty:"credit_card",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.bank_account !== undefined){
if(!(validate469(data.bank_account, {instancePath:instancePath+"/bank_account",parentData:data,parentDataProperty:"bank_account",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.iban !== undefined){
if(!(validate469(data.iban, {instancePath:instancePath+"/iban",parentData:data,parentDataProperty:"iban",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.cvv !== undefined){
if(!(validate469(data.cvv, {instancePath:instancePath+"/cvv",parentData:data,parentDataProperty:"cvv",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.medical !== undefined){
if(!(validate469(data.medical, {instancePath:instancePath+"/medical",parentData:data,parentDataProperty:"medical",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.biometric !== undefined){
if(!(validate469(data.biometric, {instancePath:instancePath+"/biometric",parentData:data,parentDataProperty:"biometric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.geolocation !== undefined){
if(!(validate469(data.geolocation, {instancePath:instancePath+"/geolocation",parentData:data,parentDataProperty:"geolocation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.ip_address !== undefined){
if(!(validate469(data.ip_address, {instancePath:instancePath+"/ip_address",parentData:data,parentDataProperty:"ip_address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.mac_address !== undefined){
if(!(validate469(data.mac_address, {instancePath:instancePath+"/mac_address",parentData:data,parentDataProperty:"mac_address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.device_id !== undefined){
if(!(validate469(data.device_id, {instancePath:instancePath+"/device_id",parentData:data,parentDataProperty:"device_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.user_agent !== undefined){
if(!(validate469(data.user_agent, {instancePath:instancePath+"/user_agent",parentData:data,parentDataProperty:"user_agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.session_token !== undefined){
if(!(validate469(data.session_token, {instancePath:instancePath+"/session_token",parentData:data,parentDataProperty:"session_token",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.api_key !== undefined){
if(!(validate469(data.api_key, {instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"api_key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.username !== undefined){
if(!(validate469(data.username, {instancePath:instancePath+"/username",parentData:data,parentDataProperty:"username",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate469(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.internal_id !== undefined){
if(!(validate469(data.internal_id, {instancePath:instancePath+"/internal_id",parentData:data,parentDataProperty:"internal_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.free_text !== undefined){
if(!(validate469(data.free_text, {instancePath:instancePath+"/free_text",parentData:data,parentDataProperty:"free_text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate475.errors = vErrors;
return errors === 0;
}
validate475.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate506(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate506.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((data === "email") || (data === "phone")) || (data === "full_name")) || (data === "first_name")) || (data === "last_name")) || (data === "ssn")) || (data === "national_id")) || (data === "passport")) || (data === "driver_license")) || (data === "tax_id")) || (data === "address")) || (data === "date_of_birth")) || (data === "credit_card")) || (data === "bank_account")) || (data === "iban")) || (data === "cvv")) || (data === "medical")) || (data === "biometric")) || (data === "geolocation")) || (data === "ip_address")) || (data === "mac_address")) || (data === "device_id")) || (data === "user_agent")) || (data === "session_token")) || (data === "api_key")) || (data === "username")) || (data === "password")) || (data === "internal_id")) || (data === "free_text"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema132.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate506.errors = vErrors;
return errors === 0;
}
validate506.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema166 = {"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}};

function validate508(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate508.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate508.errors = vErrors;
return errors === 0;
}
validate508.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate466(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate466.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "key") || (key0 === "default")) || (key0 === "categories")) || (key0 === "require")) || (key0 === "audit")) || (key0 === "compliance"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(!(validate467(data0, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.default !== undefined){
if(!(validate469(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
if(data.categories !== undefined){
if(!(validate475(data.categories, {instancePath:instancePath+"/categories",parentData:data,parentDataProperty:"categories",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
errors = vErrors.length;
}
}
if(data.require !== undefined){
let data3 = data.require;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate506(data3[i0], {instancePath:instancePath+"/require/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.audit !== undefined){
if(!(validate508(data.audit, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate508.errors : vErrors.concat(validate508.errors);
errors = vErrors.length;
}
}
if(data.compliance !== undefined){
let data6 = data.compliance;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!((data7 === "GDPR") || (data7 === "HIPAA"))){
const err5 = {instancePath:instancePath+"/compliance/" + i1,schemaPath:"#/properties/compliance/items/enum",keyword:"enum",params:{allowedValues: schema159.properties.compliance.items.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/compliance",schemaPath:"#/properties/compliance/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate466.errors = vErrors;
return errors === 0;
}
validate466.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate463(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate463.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("data.automation/v1" !== data0){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "data.automation/v1"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("MaskingPolicy" !== data1){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "MaskingPolicy"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate464(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate466(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate463.errors = vErrors;
return errors === 0;
}
validate463.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validator2 = validate511;
const schema167 = {"type":"object","required":["apiVersion","kind","metadata","spec"],"additionalProperties":false,"properties":{"apiVersion":{"type":"string","const":"data.automation/v1"},"kind":{"type":"string","const":"Environment"},"metadata":{"$ref":"DataDefinition.json#/$defs/metadata"},"spec":{"$ref":"#/$defs/environment_spec"}},"$defs":{"environment_spec":{"type":"object","additionalProperties":false,"not":{"required":["target","targets"]},"properties":{"level":{"type":"integer","enum":[1,2,3,4]},"target":{"type":"string","minLength":1},"targets":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"seed":{"type":["integer","string"]},"as_of":{"type":"string","pattern":"^(now|\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?(Z|[+-]\\d{2}(:?\\d{2})?)?)?)$"},"masking":{"type":"string","minLength":1},"volumes":{"anyOf":[{"type":"integer","minimum":0},{"$ref":"#/$defs/volumes"}]},"baselines":{"$ref":"#/$defs/baselines"},"ttl":{"$ref":"#/$defs/duration"}}},"baselines":{"type":"object","additionalProperties":false,"properties":{"index_build":{"$ref":"#/$defs/duration"},"sample_query":{"$ref":"#/$defs/duration"},"load":{"$ref":"#/$defs/duration"}}},"duration":{"type":"string","pattern":"^\\s*\\d+(\\.\\d+)?\\s*(ms|s|m|h|d)\\s*$"},"volumes":{"type":"object","properties":{"default":{"type":"integer","minimum":0}},"additionalProperties":{"anyOf":[{"type":"integer","minimum":0},{"type":"string","pattern":"^\\s*\\d+(\\.\\d+)?\\s*x\\s+\\S+\\s*$"}]}}}};

function validate512(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate512.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "namespace")) || (key0 === "version")) || (key0 === "description")) || (key0 === "labels"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.namespace !== undefined){
let data1 = data.namespace;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.labels !== undefined){
let data4 = data.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err9 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema20.properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate512.errors = vErrors;
return errors === 0;
}
validate512.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema169 = {"type":"object","additionalProperties":false,"not":{"required":["target","targets"]},"properties":{"level":{"type":"integer","enum":[1,2,3,4]},"target":{"type":"string","minLength":1},"targets":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"seed":{"type":["integer","string"]},"as_of":{"type":"string","pattern":"^(now|\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?(Z|[+-]\\d{2}(:?\\d{2})?)?)?)$"},"masking":{"type":"string","minLength":1},"volumes":{"anyOf":[{"type":"integer","minimum":0},{"$ref":"#/$defs/volumes"}]},"baselines":{"$ref":"#/$defs/baselines"},"ttl":{"$ref":"#/$defs/duration"}}};
const pattern32 = new RegExp("^(now|\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?(Z|[+-]\\d{2}(:?\\d{2})?)?)?)$", "u");
const schema170 = {"type":"object","properties":{"default":{"type":"integer","minimum":0}},"additionalProperties":{"anyOf":[{"type":"integer","minimum":0},{"type":"string","pattern":"^\\s*\\d+(\\.\\d+)?\\s*x\\s+\\S+\\s*$"}]}};
const pattern33 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*x\\s+\\S+\\s*$", "u");

function validate515(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate515.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "default")){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(typeof data0 === "string"){
if(!pattern33.test(data0)){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d+(\\.\\d+)?\\s*x\\s+\\S+\\s*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
if(data.default !== undefined){
let data1 = data.default;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate515.errors = vErrors;
return errors === 0;
}
validate515.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema171 = {"type":"object","additionalProperties":false,"properties":{"index_build":{"$ref":"#/$defs/duration"},"sample_query":{"$ref":"#/$defs/duration"},"load":{"$ref":"#/$defs/duration"}}};
const schema172 = {"type":"string","pattern":"^\\s*\\d+(\\.\\d+)?\\s*(ms|s|m|h|d)\\s*$"};
const pattern34 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*(ms|s|m|h|d)\\s*$", "u");

function validate518(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate518.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern34.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d+(\\.\\d+)?\\s*(ms|s|m|h|d)\\s*$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate518.errors = vErrors;
return errors === 0;
}
validate518.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate517(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate517.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "index_build") || (key0 === "sample_query")) || (key0 === "load"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.index_build !== undefined){
if(!(validate518(data.index_build, {instancePath:instancePath+"/index_build",parentData:data,parentDataProperty:"index_build",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate518.errors : vErrors.concat(validate518.errors);
errors = vErrors.length;
}
}
if(data.sample_query !== undefined){
if(!(validate518(data.sample_query, {instancePath:instancePath+"/sample_query",parentData:data,parentDataProperty:"sample_query",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate518.errors : vErrors.concat(validate518.errors);
errors = vErrors.length;
}
}
if(data.load !== undefined){
if(!(validate518(data.load, {instancePath:instancePath+"/load",parentData:data,parentDataProperty:"load",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate518.errors : vErrors.concat(validate518.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate517.errors = vErrors;
return errors === 0;
}
validate517.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate514(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate514.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.target === undefined) && (missing0 = "target")) || ((data.targets === undefined) && (missing0 = "targets"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema169.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data0 === 1) || (data0 === 2)) || (data0 === 3)) || (data0 === 4))){
const err4 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema169.properties.level.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.targets !== undefined){
let data2 = data.targets;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
const err11 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: schema169.properties.seed.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.as_of !== undefined){
let data5 = data.as_of;
if(typeof data5 === "string"){
if(!pattern32.test(data5)){
const err12 = {instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/pattern",keyword:"pattern",params:{pattern: "^(now|\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?(Z|[+-]\\d{2}(:?\\d{2})?)?)?)$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.masking !== undefined){
let data6 = data.masking;
if(typeof data6 === "string"){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.volumes !== undefined){
let data7 = data.volumes;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
const _errs22 = errors;
if(!(validate515(data7, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate515.errors : vErrors.concat(validate515.errors);
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err18 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.baselines !== undefined){
if(!(validate517(data.baselines, {instancePath:instancePath+"/baselines",parentData:data,parentDataProperty:"baselines",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate517.errors : vErrors.concat(validate517.errors);
errors = vErrors.length;
}
}
if(data.ttl !== undefined){
if(!(validate518(data.ttl, {instancePath:instancePath+"/ttl",parentData:data,parentDataProperty:"ttl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate518.errors : vErrors.concat(validate518.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate514.errors = vErrors;
return errors === 0;
}
validate514.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate511(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate511.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("data.automation/v1" !== data0){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "data.automation/v1"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("Environment" !== data1){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Environment"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate512(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate512.errors : vErrors.concat(validate512.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate514(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate514.errors : vErrors.concat(validate514.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate511.errors = vErrors;
return errors === 0;
}
validate511.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validator3 = validate525;
const schema173 = {"type":"object","additionalProperties":false,"properties":{"paths":{"anyOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}]},"environment":{"type":"string","minLength":1},"env":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"ledger_schema":{"type":"string","minLength":1,"pattern":"^(?!pg_|information_schema$).{1,63}$"},"audit":{"$ref":"#/$defs/project_audit"},"versioning":{"$ref":"#/$defs/versioning"},"catalogue":{"type":"integer","minimum":1}},"$defs":{"project_audit":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"file":{"type":"string","minLength":1}}},"versioning":{"type":"object","additionalProperties":false,"properties":{"prefix":{"type":"string","pattern":"^[A-Za-z0-9._/-]*$"},"changelog":{"type":"string","minLength":1},"rules":{"type":"object","additionalProperties":{"$ref":"#/$defs/versioning_rule"}}}},"versioning_rule":{"type":"object","required":["level","reason"],"additionalProperties":false,"properties":{"level":{"type":"string","enum":["breaking","privacy","minor","patch","none"]},"reason":{"type":"string","minLength":1}}}}};
const pattern35 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern36 = new RegExp("^(?!pg_|information_schema$).{1,63}$", "u");
const schema174 = {"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"file":{"type":"string","minLength":1}}};

function validate526(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate526.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "enabled") || (key0 === "file"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate526.errors = vErrors;
return errors === 0;
}
validate526.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema175 = {"type":"object","additionalProperties":false,"properties":{"prefix":{"type":"string","pattern":"^[A-Za-z0-9._/-]*$"},"changelog":{"type":"string","minLength":1},"rules":{"type":"object","additionalProperties":{"$ref":"#/$defs/versioning_rule"}}}};
const pattern37 = new RegExp("^[A-Za-z0-9._/-]*$", "u");
const schema176 = {"type":"object","required":["level","reason"],"additionalProperties":false,"properties":{"level":{"type":"string","enum":["breaking","privacy","minor","patch","none"]},"reason":{"type":"string","minLength":1}}};

function validate529(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate529.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.level === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "level") || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data0 === "breaking") || (data0 === "privacy")) || (data0 === "minor")) || (data0 === "patch")) || (data0 === "none"))){
const err4 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema176.properties.level.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate529.errors = vErrors;
return errors === 0;
}
validate529.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate528(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate528.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "prefix") || (key0 === "changelog")) || (key0 === "rules"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.prefix !== undefined){
let data0 = data.prefix;
if(typeof data0 === "string"){
if(!pattern37.test(data0)){
const err1 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/-]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.changelog !== undefined){
let data1 = data.changelog;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/changelog",schemaPath:"#/properties/changelog/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/changelog",schemaPath:"#/properties/changelog/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(validate529(data2[key1], {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate529.errors : vErrors.concat(validate529.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate528.errors = vErrors;
return errors === 0;
}
validate528.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate525(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate525.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "paths") || (key0 === "environment")) || (key0 === "env")) || (key0 === "ledger_schema")) || (key0 === "audit")) || (key0 === "versioning")) || (key0 === "catalogue"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.paths !== undefined){
let data0 = data.paths;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err7 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.environment !== undefined){
let data2 = data.environment;
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.env !== undefined){
let data3 = data.env;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern35.test(data4)){
const err10 = {instancePath:instancePath+"/env/" + i1,schemaPath:"#/properties/env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/env/" + i1,schemaPath:"#/properties/env/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ledger_schema !== undefined){
let data5 = data.ledger_schema;
if(typeof data5 === "string"){
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/ledger_schema",schemaPath:"#/properties/ledger_schema/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern36.test(data5)){
const err14 = {instancePath:instancePath+"/ledger_schema",schemaPath:"#/properties/ledger_schema/pattern",keyword:"pattern",params:{pattern: "^(?!pg_|information_schema$).{1,63}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/ledger_schema",schemaPath:"#/properties/ledger_schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.audit !== undefined){
if(!(validate526(data.audit, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate526.errors : vErrors.concat(validate526.errors);
errors = vErrors.length;
}
}
if(data.versioning !== undefined){
if(!(validate528(data.versioning, {instancePath:instancePath+"/versioning",parentData:data,parentDataProperty:"versioning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate528.errors : vErrors.concat(validate528.errors);
errors = vErrors.length;
}
}
if(data.catalogue !== undefined){
let data8 = data.catalogue;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/catalogue",schemaPath:"#/properties/catalogue/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/catalogue",schemaPath:"#/properties/catalogue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate525.errors = vErrors;
return errors === 0;
}
validate525.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators = {"DataDefinition.json":validator0,"MaskingPolicy.json":validator1,"Environment.json":validator2,"data-cli.json":validator3};
