/** See the English ones. */
export const products = `
= product.any
{thing} {style} de {material}: [un acabado esmerado|una fabricación resistente|sencillez ante todo], [para cada día|a un precio justo|una buena idea de regalo].
{thing} {style} de {material}, [uno de nuestros artículos más vendidos|un favorito de nuestros clientes|una novedad de nuestra gama], [de nuevo disponible|a un precio justo|de nuestra propia colección].
{thing} {style} de {material}, un artículo [cuidado|versátil|atemporal], [de calidad probada|fabricado en series pequeñas|para los más exigentes].

= product.middle
[Se envía|Llega] [en cartón reciclado|sin plástico|en una caja de regalo].
Envío en [un día laborable|dos días laborables|tres días laborables].
Devolución gratuita durante [14|30|60] días.
Disponible [en otros tamaños|en mayor cantidad|en distintas variantes].
Revisado a mano antes del envío.
[Bien valorado|Muy bien valorado] por [muchos|cientos de] clientes.
Asesoramiento [por teléfono|por correo|en la tienda].
`;

export const notes = `
= weekday
lunes / martes / miércoles / jueves / viernes

= time
las 9:00 / las 10:00 / las 11:30 / las 14:30 / las 15:00 / las 16:00 / las 17:00

= document
el contrato / el informe / el presupuesto / la factura / el orden del día / el acta / la presentación / el borrador

= matter
el pedido / la entrega / la factura / la reserva / el contrato / el reembolso

= comment.first
[Muy buen|Excelente|Buen] [artículo|resumen|texto], [gracias|gracias por compartirlo|me ha sido útil].
[Estoy de acuerdo|Totalmente de acuerdo], [sobre todo con el final|con un matiz|aunque depende del caso].
Interesante, [nunca lo había visto así|yo lo veo algo distinto|esto explica muchas cosas].
[Gracias|Muchas gracias], [me ha ahorrado horas|es justo lo que buscaba|responde a mi pregunta].
¿Alguien lo ha [probado con un grupo más grande|hecho con menos presupuesto|resuelto de otra forma]?
Probamos algo parecido [en el trabajo|el año pasado|en el club], y [funcionó bien|valió la pena].
No [estoy seguro|me convence del todo], pero [vale la pena probar|quizá se me escapa algo].
¿Podrías [explicar mejor el segundo paso|poner un ejemplo|contar cómo lo mediste]?
[Breve y claro|Claro y directo], [gracias|justo lo que necesitaba].

= comment.middle
[El ejemplo|El gráfico|El último apartado] [me ayudó mucho|lo deja muy claro|merece su propio artículo].
Voy a [probarlo esta semana|enseñárselo a mi equipo|guardarlo para después].
También ayuda [empezar poco a poco|apuntarlo todo|revisar los números dos veces].
Según mi experiencia, [la primera semana es la más dura|la paciencia da frutos|las reglas sencillas funcionan mejor].
Una pequeña corrección: [el enlace del medio no funciona|hay una errata en el segundo párrafo].
Tengo curiosidad por saber [qué opinan los demás|cómo continúa].

= message.first
Hola, ¿puede enviarme {document} antes del {weekday}?
Hola, ¿sigue en pie lo del {weekday} a {time}?
Una [pregunta|duda] sobre {matter}: ¿[quién se ocupa|hay novedades|en qué punto estamos]?
Hola, le adjunto {document}[|, como acordamos|, dígame qué le parece].
Gracias por [su rápida respuesta|su mensaje|su paciencia].
Llegaré unos [cinco|diez|quince|veinte] minutos tarde[|, empiecen sin mí].
¿Podemos cambiar [la llamada|la reunión|la cita] al {weekday} a {time}?
Buenas noticias sobre {matter}: [todo está resuelto|ya tenemos la confirmación].
Estaré fuera hasta el {weekday}[|, en recepción pueden ayudarle si es urgente].

= message.middle
Dígame [si le viene bien|si falta algo|si prefiere otro día].
No es urgente, [basta con la semana que viene|cuando tenga un momento].
[Le llamo|Le escribo] [el {weekday}|mañana|más tarde].
[La sala|La dirección] figura en [la invitación|la segunda página].
Todo lo demás [está listo|va según lo previsto|sigue igual].

= message.end
[Un saludo|Saludos cordiales|Un cordial saludo|Hasta pronto].
[Gracias|Muchas gracias|Gracias de antemano].
Que tenga un buen día.

= note.first
Llamada sobre {matter}, [se dejó un mensaje|dudas resueltas|se volverá a llamar el {weekday}].
Prefiere [la entrega por la mañana|la entrega después de {time}|el contacto por correo|el contacto por teléfono|las facturas en papel].
Por favor, [llamar dos veces|dejar en casa del vecino|dejar en recepción|usar la entrada lateral|avisar antes].
Pide [una llamada el {weekday}|una copia de la factura|una fecha de entrega posterior|un cambio de dirección].
[Dirección|Dirección de correo] [actualizada|confirmada|corregida].
Reclamación sobre {matter}: [se ofreció un reembolso|pasada a soporte|resuelta por teléfono|cambio enviado].
Cliente [habitual|de muchos años], [compra cada mes|paga a tiempo|con interés en el plan anual].
A la espera de [una firma|una respuesta|la aprobación|el pago].
Es un regalo: [sin factura en la caja|envolver, por favor|añadir una tarjeta].
Cita el {weekday} a {time}, [traer el contrato|confirmada por correo|dos personas].

= note.middle
[Hacer seguimiento|Volver a llamar] [el {weekday}|la próxima semana|a final de mes|en dos semanas].
Disponible [después de {time}|por las mañanas|por las tardes].
[Nada más que hacer|Caso cerrado].
Hablado con [la dirección|contabilidad|el almacén].
Detalles [en el adjunto|en el último correo|en la nota anterior].
`;

export const titles = `
= topic
el teletrabajo / la bicicleta en invierno / la gestión del tiempo / los trenes nocturnos / la cocina casera / los huertos urbanos / el ahorro de energía / el transporte público / la fotografía / el senderismo / el voluntariado / el buen descanso

= who
las familias / los equipos / los profesores / los estudiantes / los principiantes / los padres / los vecinos / los viajeros / las asociaciones

= there
en la costa / en la montaña / en la ciudad / en el campo / junto al lago / en el norte / en el puerto viejo / en un pueblo

= number
Tres / Cuatro / Cinco / Seis / Siete / Ocho / Nueve / Diez / Doce

= title
{Topic} en la práctica: [preguntas y respuestas|una guía|los primeros pasos]
{number} [consejos|trucos|errores|motivos] para entender {topic}
{number} [consejos|preguntas|reglas|herramientas] para {who}
Lo que {who} deberían saber sobre {topic}
Cómo {who} [ahorran tiempo|se organizan mejor|aprenden de sus errores|deciden juntos|se atreven a cambiar]
Por qué {who} [cambian de idea|necesitan pausas|se apoyan|disfrutan compartiendo]
[Un año|Un verano|Un invierno|Una semana|Un fin de semana] {there}
[Historias|Cartas|Apuntes] [del norte|de la montaña|de la ciudad|del puerto viejo|del taller|de la panadería]
{Topic}: [qué ha cambiado|por dónde empezar|una mirada al futuro|preguntas y respuestas|un balance]
[El futuro|El día a día|El arte] [de los pequeños pasos|de escuchar|de compartir|de la paciencia|de la calma]
[El cuaderno|El museo|El pueblo|El jardín|El faro|El mercado] [olvidado|discreto|vecino|inacabado|tranquilo]

= digit
0 / 1 / 2 / 3 / 4 / 5 / 6 / 7 / 8 / 9

= item
pedido [1|2|3|4|5|6|7|8|9]{digit}{digit}{digit}{digit} / factura [1|2|3|4|5|6|7|8|9]{digit}{digit}{digit}{digit} / caso [1|2|3|4|5|6|7|8|9]{digit}{digit}{digit}{digit}
entrega / contrato / suscripción / reserva / taller / presupuesto / reembolso / formación

= month
enero / febrero / marzo / abril / mayo / junio / julio / agosto / septiembre / octubre / noviembre / diciembre

= subject
[Consulta|Pregunta|Dos preguntas]: {item}
[Recordatorio|Aviso]: [pendiente de firma|falta su respuesta|documentos pendientes], {item}
[Novedades|Seguimiento|Cambio]: {item}
[RE|RV]: {item}
No puedo [iniciar sesión|abrir el adjunto|descargar la factura|cambiar mi dirección|subir un archivo]
[Dirección incorrecta|Importe incorrecto|Artículo que falta]: {item}
Solicitud de [llamada|presupuesto|reembolso|acceso|copia del contrato]
[Su factura|Su extracto|El informe|El boletín] de {month}
[Reunión|Cita|Formación] de {month}: [orden del día|por confirmar|nuevo horario|acta]
[Por confirmar|Por revisar|Urgente|Para su información]: {item}
[Planificación|Presupuesto|Cifras] de {month}
Gracias por su [pedido|pago|mensaje|paciencia]

= benefit
quienes tienen grandes planes / días más tranquilos / buenos vecinos / los pequeños momentos / todas las estaciones / la vida real / mentes curiosas / familias jóvenes / equipos unidos

= tagline
[Hecho|Pensado|Diseñado|Creado] para {benefit}.
[Buenas ideas|Soluciones sencillas|Trabajo honesto|Pequeños pasos] para {benefit}.
Porque [los detalles importan|lo bueno lleva tiempo|cada día cuenta|la calidad permanece].
Más [tiempo|espacio|claridad|alegría] para [lo esencial|mañana|{benefit}].
[Trabajar|Vivir|Viajar|Aprender|Crecer] [mejor|juntos|con calma|con ilusión].
Su [aliado|compañero] para {benefit}.
Donde [nacen las ideas|crecen los proyectos|todo empieza].
Menos [ruido|papeleo|esperas], más [resultados|calma|fin de semana|claridad].
[Calidad|Experiencia|Atención] en la que confiar.

= question
¿Cómo [cambio|actualizo] [mi contraseña|mi correo|la dirección de entrega|mi forma de pago|mi nombre][| en la web| en la aplicación| desde el móvil]?
¿Cómo [invito|añado] a [una compañera|mi equipo|un invitado|un amigo][| en la web| en la aplicación]?
¿Cómo cancelo [mi suscripción|un pedido|una reserva|una cita][| en la web| en la aplicación]?
¿Dónde encuentro [mis facturas|los ajustes|mis pedidos anteriores|el horario|las instrucciones]?
¿Cuánto tarda [la entrega|un reembolso|la instalación|una reparación][| normalmente]?
¿Puedo [pagar con factura|cambiar mi pedido|cancelar en cualquier momento|comprar sin cuenta|devolver un regalo]?
¿Qué pasa si [olvido mi contraseña|mi pedido llega dañado|me mudo|no pago a tiempo]?
¿Tienen [tarjetas regalo|descuento para estudiantes|entrega los sábados|piezas de repuesto|cursos]?
¿Por qué [rechazaron mi pago|se retrasa mi pedido|recibí dos facturas|no puedo iniciar sesión]?
¿Con quién hablo [sobre una factura|sobre una entrega|si hay un problema técnico|sobre mis datos]?
¿El precio incluye [la instalación|el envío|los impuestos|los repuestos]?
¿Cuándo estará disponible [la nueva versión|el nuevo modelo|el próximo curso]?
`;

export const about = `
= hobby
la fotografía / la cocina / el senderismo / el ajedrez / la bicicleta / la jardinería / los mapas antiguos / los juegos de mesa / la natación / el jazz / la cerámica / los viajes largos en tren / la vela

= taste
el café fuerte / el té verde / las buenas preguntas / las reuniones cortas / los domingos de lluvia / las cartas escritas a mano / las ventanas abiertas

= bio.first
[Con pasión por|Con debilidad por] {hobby} y {taste}.
Siempre a gusto [al aire libre|junto al mar|en la cocina|con un buen libro|en la montaña|en bicicleta].
Infancia [en un pueblo|en una granja|junto al mar|entre dos idiomas|en una familia de músicos].
Primero [el café|el té], después [todo lo demás|el mundo].
Cree en [las segundas oportunidades|las soluciones sencillas|las palabras claras|el aire fresco].
Colecciona [mapas antiguos|postales|vinilos|recetas|plumas].
Puede hablar horas de [trenes|libros|montañas|pan|música].

= bio.middle
Los fines de semana, {hobby}.
Vive con [dos gatos|un perro muy viejo|demasiados libros|tres plantas y un piano].
Aprende [italiano|a tocar el violonchelo|a navegar|lengua de signos|a decir que no].
Nunca sin [cuaderno|auriculares|cámara|paraguas].
Echa una mano en [la biblioteca|el refugio de animales|el club juvenil|el huerto del barrio].
Siempre en busca de [nuevos caminos|buenos podcasts|buenos libros].

= unit
ventas / soporte / finanzas / logística / marketing / compras / formación / calidad

= work
preguntas abiertas / próximos pasos / plazos / presupuestos / contactos / decisiones / riesgos / costes

= description.first
Planificación [semanal|mensual|anual] del equipo de {unit}[|, presupuesto incluido|, con los plazos].
[Reúne|Recoge|Ordena] {work} [de todas las sedes|en un solo lugar|para el próximo año|del equipo de {unit}].
[Pensado|Utilizado|Creado] para [informes internos|nuevos empleados|clientes habituales|socios externos|pruebas], [revisado cada mes|actualizado cuando hace falta|a cargo del equipo de {unit}].
Sustituye [la lista anterior|el proceso antiguo|la versión anterior], [con menos pasos|con reglas más claras].
[Primera|Segunda|Última] fase [del traslado|del lanzamiento|de la reforma|de la migración], [dirigida por|acordada con] el equipo de {unit}.
Resumen [completo|breve|actualizado]: {work}.
Abierto a [todos los empleados|responsables de equipo|miembros inscritos|invitados], [sin coste|previa solicitud|hasta nuevo aviso].

= description.middle
Las [solicitudes|preguntas] se atienden [en dos días laborables|una vez por semana|en el equipo de {unit}].
Responsable: equipo de {unit}[|, por turnos].
[Los detalles|Los documentos|Los datos] están [en la carpeta compartida|en el anexo].
Las versiones anteriores [siguen disponibles|se archivan al cabo de un año].
Válido hasta el final [del trimestre|del año|de la temporada|del proyecto].
Nota: [las plazas son limitadas|se requiere aprobación|las fechas pueden cambiar].
`;

/** All nouns are masculine. */
export const sentences = `
= who
profesor / vecino / conductor / panadero / visitante / cliente / jardinero / alcalde / fotógrafo / carpintero / guía / cocinero

= other
médico / director / periodista / mecánico / ciclista / músico / capitán / camarero

= thing
informe / plano / paquete / mapa / libro / billete / cuaderno / contrato / dibujo / sobre / programa

= place
mercado / museo / teatro / jardín / taller / garaje / hotel / café

= found
encontró / terminó / perdió / firmó / copió / devolvió / vio / pidió / guardó / mencionó

= new
nuevo / azul / pequeño / largo / olvidado / antiguo

= words.1
{thing} / {place} / {who}

= words.2
{thing} {new} / el {place}

= words.3
el {thing} {new} / {who} y {other}

= words.4
el {thing} del {who}

= words.5
el {thing} {new} del {who}

= and
y

= sentence.1
Entendido. / Hecho. / Quizá. / Exacto. / Mañana. / Seguramente. / Después.

= sentence.2
Todavía no. / Buena idea. / Casi listo. / Muy bien. / Por supuesto. / Nada nuevo.

= event.3
el {who} [esperó|sonrió|dudó|llamó|llegó|volvió]
el {place} [cerró|abrió]

= event.4
el {place} estaba [cerrado|lleno|vacío|abierto]
el {thing} estaba [listo|completo|equivocado]

= event.5
el {who} {found} el {thing}
el {who} [volvió|llegó] a casa
el {thing} estaba [casi|ya] [listo|completo|terminado]

= event.6
el {who} {found} el {thing} {new}
el {who} [esperó|trabajó|durmió] en el {place}

= event.7
el {who} llevó el {thing} al {place}
el {who} y el {other} [llegaron|volvieron] juntos

= event.8
el {who} {found} el {thing} en el {place}
el {who} y el {other} [encontraron|firmaron|copiaron] el {thing}

= when.1
ayer / después / anoche / recientemente / anteayer

= when.2
esta mañana / el lunes / el viernes / al mediodía / la víspera / en junio

= when.3
por la mañana / durante la pausa / el mes pasado / antes del almuerzo / la semana pasada

= when.4
poco antes del verano / a finales de mayo / hace unos pocos días / durante la primera semana

= when.5
el último día de marzo / unos días antes de Navidad / a mediados del mes pasado / después de una larga llamada

= when.6
una hora antes de la reunión / en la última semana de junio / la tarde anterior a la carrera

= when.7
mientras los demás esperaban en el coche / dos días antes de abrir la feria / en los últimos días de ese verano

= when.8
aunque el tiempo era mucho peor que antes / en la semana que siguió a las fiestas / la noche anterior al comienzo de las clases
`;
