/** See the English ones. */
export const reviews = `
= span
dos semanas / tres semanas / dos meses / tres meses / medio año / unos días

= use
todos los días / en el trabajo / en casa / los fines de semana / casi todas las noches / varias veces por semana

= helper
el servicio de atención / el vendedor / el soporte

= review.5
[Muy|Realmente|Totalmente] [contento|satisfecho] con esta compra.
Justo lo que [buscaba|quería|necesitaba].
[Mejor|Aún mejor|Mucho mejor] [de lo que esperaba|que en las fotos].
Después de {span} [solo puedo decir cosas buenas|lo recomiendo sin dudar|no tengo ninguna queja].
Lo uso {use} y [nunca me ha fallado|no lo cambiaría por nada|funciona perfectamente].
Me lo recomendó [un amigo|una compañera|mi hermana], y [fue un buen consejo|acertó de lleno].
Casi nunca escribo reseñas, pero [esta vez vale la pena|este producto lo merece].
Un regalo [estupendo|perfecto|precioso]: a [mi hermana|mi padre|una compañera|nuestro vecino] le encantó.
Cinco estrellas por [la calidad|la comodidad|los acabados] y [el envío|el embalaje|la atención].

= review.4
[En general|En conjunto|Al final], una [buena|muy buena] compra.
[Buena|Muy buena] relación calidad-precio.
Lo uso desde hace {span} y [estoy contento|sigue como nuevo|cumple bien].
[Casi|Prácticamente] perfecto.
[Gratamente sorprendido|Bastante contento] con [la calidad|los acabados|la rapidez del envío].
No es el más barato, pero [se nota la diferencia|está hecho para durar|la calidad se ve].
Una estrella menos porque [las instrucciones podrían ser más claras|el envío tardó un día más|el color es algo más oscuro|el embalaje es excesivo].

= review.good
Es [sólido|resistente|robusto] y [bonito|fácil de limpiar|cómodo de usar].
[El montaje|La instalación] llevó [cinco minutos|diez minutos|menos de un cuarto de hora].
El envío fue [rápido|puntual] y [todo llegó en perfecto estado|venía bien embalado|el repartidor fue amable].
La calidad es [excelente|muy buena|mejor de lo que sugiere el precio].
El tamaño es [perfecto|el que indica la descripción].
El color [coincide con las fotos|es aún más bonito al natural].
Las instrucciones son [breves y claras|fáciles de seguir].
Tenía una duda y {helper} [respondió el mismo día|fue rápido y amable|me ayudó enseguida].
[Mi hija|Mi hijo|Mi madre|Mi compañero de piso] [también quiere uno|está igual de contento con él|me lo pide prestado a menudo].
El precio es [justo|más que justo|difícil de superar].
Se nota que [han cuidado los detalles|los materiales son buenos|está hecho con esmero].
Sin señales de desgaste [por ahora|pese al uso intenso].

= review.4.end
Lo volvería a comprar[| sin problema].
[Lo recomiendo|Recomendable], [a pesar de ese pequeño fallo|con esa pequeña salvedad].
No es perfecto, pero [casi|me basta].

= review.5.end
[Muy|Totalmente] recomendable.
Lo volvería a comprar [sin dudarlo|ahora mismo|con los ojos cerrados].
Ya [he pedido otro|lo he recomendado a toda la familia].
Cinco estrellas por [mi|nuestra] parte.
Gracias por [un gran producto|la rapidez|la atención].

= review.3
[Correcto|Aceptable], [sin más|pero nada especial|pero esperaba algo mejor].
Sensaciones [encontradas|mixtas] después de {span}.
Cumple, [pero poco más|por los pelos|aunque no me entusiasma].
Por el precio [está bien|es aceptable].
[Buena|Bonita] idea, realización [regular|mediocre].
Algunas cosas están [bien|logradas], otras [no tanto|por mejorar].
Funciona, pero [no tan bien como esperaba|hace falta paciencia|tuve que leer las instrucciones dos veces].

= review.mixed
La calidad es [normal|correcta|aceptable], [pero podría ser mejor a este precio|sin más].
El envío llegó a tiempo, pero [la caja estaba golpeada|el embalaje era pobre|al principio faltaba una pieza].
Es un poco más [pequeño|grande|pesado] [de lo que esperaba|que en las fotos].
Las instrucciones son [demasiado cortas|confusas a ratos|difíciles de seguir].
{Helper} [fue amable, pero lento|respondió a los tres días|no pudo ayudarme mucho].
[Parece algo frágil|Cruje de vez en cuando|Se raya con facilidad], [pero funciona|aunque quizá sea mala suerte].
Lo bueno: [se limpia fácilmente|ocupa poco|no es caro].

= review.mixed.end
Quizá lo compre otra vez [si está rebajado|con descuento], a precio completo no.
Tres estrellas[| por ahora].
Me lo quedo, pero [no lo pediría de nuevo|buscaré algo mejor].
[Vale|Sirve] para un uso ocasional, no para todos los días.

= review.2
[Decepcionante|Más bien decepcionante|Algo decepcionado].
Esperaba más [por este precio|según la descripción|después de tantas buenas opiniones].
No es [lo que pedí|como en las fotos|como se describe].
Es bonito, pero [la calidad es mala|nada más|no aguanta].
Después de {span} [ya parece gastado|tiene grietas|una pieza está floja|hace un ruido extraño].
Me arrepiento [de la compra|de no haberlo devuelto enseguida].

= review.1
[No lo compren|Mejor evitarlo|Ni se molesten].
Se rompió después de {span}.
[Muy|Sumamente|Totalmente] decepcionado.
Llegó [dañado|roto|incompleto], y [nadie responde|el cambio no fue mejor|sigo esperando una respuesta].
[Dinero|Tiempo y dinero] tirado a la basura.
La peor compra [del año|en mucho tiempo].
Nunca [funcionó|llegó a funcionar bien].

= review.bad
El acabado es [malo|muy inferior a lo prometido|descuidado].
{Helper} [nunca contestó|no ayudó en nada|envía siempre la misma respuesta].
Las instrucciones [no sirven|son claramente de otro modelo].
Huele mucho a plástico[, y no mejora| desde el primer día].
Una pieza [faltaba|estaba rota|no encajaba], así que [no pude usarlo|tuve que improvisar].
El tamaño [no coincide|no es el anunciado].
El envío tardó [demasiado|tres semanas], y [la caja estaba rota|nadie supo explicarlo].
La devolución fue [complicada|un fastidio|a mi costa].

= review.bad.end
No lo recomiendo[| a nadie].
Mejor [gastar un poco más|buscar otra cosa].
Quiero que me devuelvan el dinero.
Nunca más.
Lo voy a devolver.

= title.5
[Perfecto|Excelente|Estupendo|Fantástico|Genial|De diez]
Justo lo que [buscaba|quería|necesitaba]
[Vale lo que cuesta|La espera valió la pena]
[Gran|Excelente] calidad
[Mejor|Aún mejor] de lo esperado
[Muy|Totalmente] recomendable
Muy [contento|satisfecho] con la compra
Cinco estrellas [sin dudarlo|bien merecidas]
Un regalo [perfecto|estupendo]

= title.4
[Buena|Muy buena] calidad
[Buena|Muy buena] relación calidad-precio
Casi perfecto
[Contento|Satisfecho] [por ahora|en general]
Cumple lo que promete
Muy bien, salvo [un detalle|una pega]
Grata sorpresa

= title.3
[Correcto|Normal|Pasable|Sin más]
Cumple su función
Ni bueno ni malo
Sensaciones encontradas
[Aceptable|Correcto] por el precio
Buena idea, realización regular
Esperaba [algo|un poco] más

= title.2
[Decepcionante|Más bien decepcionante]
No es [como se describe|como en las fotos]
Esperaba [más|algo mejor]
[Mala|Poca] calidad
Demasiado caro para lo que es
No lo volvería a comprar
Dura poco

= title.1
[No lo compren|Mejor evitarlo|Nunca más]
Se rompió [a la semana|a los pocos días|el primer día]
Dinero tirado
[Muy|Totalmente] decepcionado
Muy mala calidad
Llegó [dañado|incompleto]
No funciona
`;
