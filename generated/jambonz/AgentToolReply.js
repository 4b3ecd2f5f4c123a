// Made from openapi/jambonz.yaml by `npm run generate`.
import{answer as c}from"../contract.js";const a=i;const y={type:["object","array","string","number","boolean"],properties:{result:{},error:{}},items:{}};function t(r,{instancePath:n="",parentData:s,parentDataProperty:l,rootData:p=r}={}){let e=null,o=0;
return(!r||typeof r!="object")&&typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"?(t.errors=[{instancePath:n,keyword:"type",params:{type:y.type}}],!1):(t.errors=e,o===0)}function i(r,{
instancePath:n="",parentData:s,parentDataProperty:l,rootData:p=r}={}){let e=null,o=0;return t.call(this,r,{instancePath:n,parentData:s,parentDataProperty:l,rootData:p})||(e=e===null?t.errors:e.concat(
t.errors),o=e.length),i.errors=e,o===0}const v=c("application/json",["result","error"],a);export{v as reply};
