// Made from openapi/jambonz.yaml by `npm run generate`.
import{answer as e}from"../contract.js";import{WaitVerbs as a}from"./replies.js";const c=e("application/json",["verb","_","id","url","loop","earlyMedia","seekOffset","timeoutSecs","actionHook","method",
"basicAuth","username","password","text","instructions","stream","synthesizer","vendor","label","language","voice","fallbackVendor","fallbackLabel","fallbackLanguage","fallbackVoice","engine","gender",
"options","disableTtsCache","closeStreamOnEmpty","length","data"],a);export{c as reply};
